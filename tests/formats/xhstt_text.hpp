#pragma once

#include "slimfit/formats/xhstt_reader.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <string_view>

namespace slimfit::test {

/// An archive with one of everything: an instance of four times, three resources and three events,
/// under all sixteen kinds of constraints, and a solution.
extern const std::string_view small_archive;

/// The text with the first `from` behind the first `after` replaced.
inline std::string changed(
    std::string_view text, std::string_view from, std::string_view to, std::string_view after = ""
) {
    std::string result{text};
    const auto begin = result.find(after);
    const auto at = begin == std::string::npos ? begin : result.find(from, begin);
    if (at == std::string::npos)
        throw std::logic_error{"the text does not have " + std::string{from}};
    return result.replace(at, from.size(), to);
}

/// What reading a text as an archive says is wrong; none when all is well.
inline Problems xhstt_problems(std::string_view text) {
    const auto archive = formats::read_xhstt_text(text, "school.xml");
    return archive ? Problems{} : archive.error();
}

/// The line of the first `word` behind the first `after`, as messages name it.
inline std::string
place_of(std::string_view text, std::string_view word, std::string_view after = "") {
    const auto at = text.find(word, text.find(after));
    return "school.xml:" + std::to_string(1 + std::ranges::count(text.substr(0, at), '\n'));
}

}  // namespace slimfit::test
