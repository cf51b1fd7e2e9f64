#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace slimfit::show {

/// A value of a CSV file; text that a spreadsheet would take for a formula is made harmless, a
/// number never needs it. std::monostate is an empty value.
using CsvValue = std::variant<std::monostate, std::string, std::int64_t>;

/// One record by RFC 4180: values between commas, quoted where needed, closed by CR LF.
[[nodiscard]] std::string csv_record(const std::vector<CsvValue>& values);

}  // namespace slimfit::show
