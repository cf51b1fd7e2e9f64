#pragma once

#include "slimfit/school/school.hpp"

#include <optional>
#include <string>
#include <vector>

namespace slimfit::intake {

/// The subject of a school that words of another program are about, the most telling first: by the
/// school's own subject words, by code or name of a subject, or by parts of words (the bundled
/// subject_keywords.csv). Nothing when no word says so.
[[nodiscard]] std::optional<school::SubjectId>
subject_of(const school::School& school, const std::vector<std::string>& words);

/// Whether a word is about technical reading, where M4 is an AVI level.
[[nodiscard]] bool is_technical_reading(const std::string& word);

}  // namespace slimfit::intake
