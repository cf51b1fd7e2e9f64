#pragma once

#include <string>

namespace slimfit::intake {

/// Puts stars for the digits of every word of a name in which eight digits or more stand among
/// letters of whatever script, as in "1x2x3x4x5x6x7x8x2". Years of this century do not count.
void mask_numbers_among_letters(std::string& text);

}  // namespace slimfit::intake
