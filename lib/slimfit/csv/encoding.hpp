#pragma once

#include <string>
#include <string_view>

namespace slimfit::csv {

/// Whether the bytes are well-formed UTF-8.
[[nodiscard]] bool is_utf8(std::string_view bytes);

/// Bytes of windows-1252, in which older spreadsheets save, as UTF-8. Bytes without a meaning
/// become a question mark.
[[nodiscard]] std::string utf8_of_windows_1252(std::string_view bytes);

}  // namespace slimfit::csv
