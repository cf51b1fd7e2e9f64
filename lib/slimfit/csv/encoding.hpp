#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace slimfit::csv {

/// Bytes in an encoding that iconv knows by that name, as UTF-8; nothing when they are no text in
/// it.
[[nodiscard]] std::optional<std::string> as_utf8(std::string_view bytes, const char* encoding);

/// Whether the bytes are well-formed UTF-8.
[[nodiscard]] bool is_utf8(std::string_view bytes);

/// Bytes of windows-1252, in which older spreadsheets save, as UTF-8. Bytes without a meaning
/// become a question mark.
[[nodiscard]] std::string utf8_of_windows_1252(std::string_view bytes);

/// The bytes with one byte order mark of those that stand at the front: a program that adds a mark
/// to a file that has one makes two.
[[nodiscard]] std::string_view with_one_mark(std::string_view bytes);

}  // namespace slimfit::csv
