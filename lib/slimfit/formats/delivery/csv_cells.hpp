#pragma once

#include "slimfit/calendar/date.hpp"
#include "slimfit/intake/delivery.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace slimfit::formats {

// What people write in the cells of a list.

/// Empty, or a word for that there is nothing: "nvt", "onbekend".
[[nodiscard]] bool says_nothing(std::string_view cell);

/// Several words, or a long one: what somebody wrote of a child, and no value that was mistyped.
[[nodiscard]] bool is_long_text(std::string_view cell);

/// A short code, or a number: what nobody writes of the life of a child.
[[nodiscard]] bool is_code_or_number(std::string_view cell);

/// What stood in a cell, to be shown to a person. Whatever has as many digits as an identity
/// number is masked, however they are written.
[[nodiscard]] std::string shown(std::string_view cell);

/// Which of two numbers in front of a year is the month: that of "3/4/2026" cannot be seen.
enum class DayOrder : std::uint8_t { day_first, month_first };

/// "2025-01-27", "2025/1/27", "27-1-2025", "27/01/25", "27.01.2025" or "27 jan. 2025", with the
/// month in Dutch or English.
[[nodiscard]] std::optional<calendar::Date>
date_in(std::string_view cell, DayOrder order = DayOrder::day_first);

/// "Berg, Noor van den" or "Noor van den Berg".
[[nodiscard]] intake::PersonName name_in(std::string_view cell);

/// "4" or "groep 4", from 1 to 8. Two numbers say nothing: in "groep 7/8" she may be in either.
[[nodiscard]] std::optional<int> year_group_in_cell(std::string_view cell);

}  // namespace slimfit::formats
