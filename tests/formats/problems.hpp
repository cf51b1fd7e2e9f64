#pragma once

#include "slimfit/core/result.hpp"
#include "slimfit/formats/school_reader.hpp"

#include "formats/school_text.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace slimfit::test {

/// What reading a text as a school file says is wrong; none when all is well.
inline Problems problems_in(std::string_view text) {
    const auto school = formats::read_school_text(text, "school.xml");
    return school ? Problems{} : school.error();
}

/// Whether there is a problem on that line whose words hold both.
inline bool
has_problem(const Problems& problems, int line, std::string_view dutch, std::string_view english) {
    return std::ranges::any_of(problems, [&](const Problem& problem) {
        return problem.where == "school.xml:" + std::to_string(line) &&
               problem.message.dutch.find(dutch) != std::string::npos &&
               problem.message.english.find(english) != std::string::npos;
    });
}

/// Where a problem of that line has its place: where something stands in a text for the first time.
inline std::string place_of(std::string_view text, std::string_view what) {
    return "school.xml:" + std::to_string(line_of(text, what));
}

/// For the report of a test that fails.
inline std::string in_words(const Problems& problems) {
    std::string words = std::to_string(problems.size()) + " problems";
    for (const auto& problem : problems)
        words +=
            '\n' + problem.where + ": " + problem.message.dutch + " / " + problem.message.english;
    return words;
}

/// Whether any message in either language holds that word.
inline bool any_says(const Problems& problems, std::string_view word) {
    return std::ranges::any_of(problems, [&](const Problem& problem) {
        return (problem.where + problem.message.dutch + problem.message.english).find(word) !=
               std::string::npos;
    });
}

}  // namespace slimfit::test
