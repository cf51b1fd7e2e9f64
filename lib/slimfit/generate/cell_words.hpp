#pragma once

#include "slimfit/generate/rows.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace slimfit::generate {

// What people write in the cells of a list, Dutch or English. Each reader gives nothing when it
// does not understand the whole cell.

/// leerkracht, LRK, teacher ...
[[nodiscard]] std::optional<school::Role> role_in(std::string_view cell);

/// "0,8" or "0.8" as 8000; 0 up to and including 1,2. An empty cell is 0.
[[nodiscard]] std::optional<int> contract_in(std::string_view cell);

/// ja, nee, yes, no, x, 1, 0; an empty cell is no.
[[nodiscard]] std::optional<bool> yes_in(std::string_view cell);

/// "ma di wo/a", "ma-vr", "mon+tue". An empty cell has no days.
[[nodiscard]] std::optional<std::vector<WorkDay>> days_in(std::string_view cell);

/// "MB1" or "MB1=ma+di MB2=wo".
[[nodiscard]] std::optional<std::vector<MentorOf>> mentor_of_in(std::string_view cell);

/// "2027-02-01" or "01-02-2027", also with strokes.
[[nodiscard]] std::optional<calendar::Date> date_in(std::string_view cell);

/// "8:30", "08:30" or "8.30".
[[nodiscard]] std::optional<calendar::ClockTime> time_in(std::string_view cell);

/// Words with spaces, commas or semicolons between.
[[nodiscard]] std::vector<std::string> words_in(std::string_view cell);

}  // namespace slimfit::generate
