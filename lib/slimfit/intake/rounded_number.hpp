#pragma once

#include <string_view>

namespace slimfit::intake {

/// Whether a spreadsheet wrote a long number short: "1,23457E+11". Other numbers look the same so,
/// and what number it was cannot be tested.
[[nodiscard]] bool is_rounded_number(std::string_view text);

}  // namespace slimfit::intake
