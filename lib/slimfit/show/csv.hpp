#pragma once

#include "slimfit/core/text.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace slimfit::show {

/// A number with decimals: {80, 2} is 0.80.
struct CsvDecimal {
    std::int64_t number{};
    int digits{};
};

/// A value of a CSV file; text that a spreadsheet would take for a formula is made harmless, a
/// number never needs it. std::monostate is an empty value.
using CsvValue = std::variant<std::monostate, std::string, std::int64_t, CsvDecimal>;

/// What a file begins with, so that a spreadsheet knows that it is UTF-8.
inline constexpr std::string_view csv_mark = "\xEF\xBB\xBF";

/// One record by RFC 4180: quoted where needed, closed by CR LF. As spreadsheets of that language
/// read it: semicolons and decimal commas in Dutch, commas and decimal points in English.
[[nodiscard]] std::string csv_record(const std::vector<CsvValue>& values, Language language);

}  // namespace slimfit::show
