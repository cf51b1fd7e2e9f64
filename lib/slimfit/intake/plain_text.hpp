#pragma once

#include <string>
#include <string_view>

namespace slimfit::intake {

/// Free text of a file, fit to be kept: spaces and control characters as single spaces, digits of
/// every script as 0-9, at most `longest` letters, and every number masked that may identify
/// somebody (mask_numbers), whatever field it stood in.
[[nodiscard]] std::string kept_text(std::string_view text, std::size_t longest);

/// To compare names by: lower-case a-z and digits, other signs as single spaces; letters with an
/// accent stay as they are, but capitals with one become small.
[[nodiscard]] std::string compared(std::string_view text);

/// compared(), with the letters that the accents stand on: to see who is like whom. Who is whom it
/// does not decide.
[[nodiscard]] std::string without_accents(std::string_view text);

}  // namespace slimfit::intake
