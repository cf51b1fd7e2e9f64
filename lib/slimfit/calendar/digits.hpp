#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace slimfit::calendar {

/// Reads one to nine digits and nothing else: no sign, no space.
[[nodiscard]] std::optional<int> read_digits(std::string_view text);

/// The number with zeros before it until it has that many digits; number >= 0.
[[nodiscard]] std::string padded(int number, std::size_t digits);

}  // namespace slimfit::calendar
