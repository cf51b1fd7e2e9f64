#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace slimfit::formats {

// What somebody wrote for a day in the header of a column, whether there is such a day or not.

/// Eight digits that begin with a year of this century: 20260312.
[[nodiscard]] bool is_year_month_day(std::string_view word);

/// Numbers for a day, a month and a year: "31-06-2026", "2026-13-01", "30/2/26", "20260631". Behind
/// dots the year has four digits: "2.1.10" is a part of a method.
[[nodiscard]] bool is_like_a_day(std::string_view word);

/// "juni 2026", "jun-2026", "06-2026" or "2026/6". A school year such as "2011-12" is none.
[[nodiscard]] bool has_month_with_year(const std::vector<std::string>& words);

}  // namespace slimfit::formats
