#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace slimfit::show {

/// How words stand out in a terminal that knows colours. Never the only carrier of a meaning.
enum class Ink : std::uint8_t { plain, bold, faint, red, yellow, green, blue, cyan, magenta };

/// The text between ANSI codes when in colour, else as it is.
[[nodiscard]] std::string inked(std::string_view text, Ink ink, bool colour);

}  // namespace slimfit::show
