#pragma once

#include <string>
#include <string_view>

namespace slimfit::intake {

/// Puts three stars for every word of a text in plain signs that is a mail address, a web address
/// or a Dutch postcode, and for the words beside an @ that stands apart. Telephone numbers are
/// masked as numbers are. A year before two capitals may be that of a test and stays, unless there
/// is nothing else.
void mask_contact_details(std::string& text);

/// Whether there are such words in what a file says.
[[nodiscard]] bool has_contact_details(std::string_view text);

}  // namespace slimfit::intake
