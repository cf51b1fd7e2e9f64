#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace slimfit::show {

/// Places that a UTF-8 text takes in a terminal: one for each letter, however many bytes it has,
/// none for an accent that stands apart from its letter. Control characters take none.
[[nodiscard]] std::size_t width_of(std::string_view text);

/// The text with spaces after it until it takes that many places; unchanged when it takes more.
[[nodiscard]] std::string padded_right(std::string_view text, std::size_t width);

/// The same with the spaces before it.
[[nodiscard]] std::string padded_left(std::string_view text, std::size_t width);

/// The text in lines of at most `width` places, broken at spaces; a word that is longer is cut.
/// Lines after the first begin with `indent` spaces, as long as these leave half of the width. A
/// line end in the text stays one. Never empty; width > 0.
[[nodiscard]] std::vector<std::string>
wrapped(std::string_view text, std::size_t width, std::size_t indent = 0);

}  // namespace slimfit::show
