#pragma once

#include <string>

namespace slimfit::intake {

/// Puts stars for the digits of every number that may identify somebody: of eight digits or more,
/// whatever stands between them but letters a-z, with accents or without. The year groups 1 to 8 in
/// a row are no such number; neither is a day or a school year of this century, with at most some
/// numbers of one or two digits apart from it. When in doubt there are stars.
void mask_numbers(std::string& text);

}  // namespace slimfit::intake
