#pragma once

#include "slimfit/calendar/date.hpp"

#include <optional>
#include <string_view>

namespace slimfit::formats {

/// The day in the header of a column, on which all its values were measured: "Rekenen (12-3-2026)"
/// or "Rekenen 12 maart 2026". Of two numbers in front of the year the first is the day. Nothing
/// where there is none, or more than one.
[[nodiscard]] std::optional<calendar::Date> day_in_header(std::string_view header);

}  // namespace slimfit::formats
