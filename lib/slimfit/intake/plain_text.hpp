#pragma once

#include <string>
#include <string_view>

namespace slimfit::intake {

/// Text without signs that are not seen, spaces and control characters as single spaces, digits of
/// every script as 0-9: what it says, and not yet fit to be kept.
[[nodiscard]] std::string in_plain_signs(std::string_view text);

/// Free text of a file, fit to be kept: in_plain_signs(), at most `longest` letters, and every
/// number masked that may identify somebody (mask_numbers) and whatever reaches her at home
/// (mask_contact_details), whatever field it stood in.
[[nodiscard]] std::string kept_text(std::string_view text, std::size_t longest);

/// Whether kept_text() puts stars for any of it.
[[nodiscard]] bool has_parts_to_mask(std::string_view text);

/// Longest text that is kept of a name or code.
inline constexpr std::size_t longest_kept = 40;

/// kept_text() of what names a child, a member of staff, a group or a role: days are masked as well
/// (mask_days), for one in a name is a day of birth, and numbers among letters.
[[nodiscard]] std::string kept_name(std::string_view text, std::size_t longest = longest_kept);

/// To compare names by: lower-case a-z and digits, other signs as single spaces; letters with an
/// accent stay as they are, but capitals with one become small.
[[nodiscard]] std::string compared(std::string_view text);

/// compared(), with the letters that the accents stand on: to see who is like whom. Who is whom it
/// does not decide.
[[nodiscard]] std::string without_accents(std::string_view text);

}  // namespace slimfit::intake
