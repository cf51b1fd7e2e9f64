#pragma once

#include <string>

namespace slimfit::intake {

/// Puts stars for the digits of every number that may identify somebody: of eight digits or more,
/// points inside or not, and of eight or nine digits with spaces, commas, dashes or what nobody
/// sees between them. Days, school years and year groups in a row are no such number.
void mask_numbers(std::string& text);

}  // namespace slimfit::intake
