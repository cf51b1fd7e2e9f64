#pragma once

#include "slimfit/intake/delivery.hpp"
#include "slimfit/school/school.hpp"

#include <optional>
#include <string>
#include <vector>

namespace slimfit::intake {

/// The subject of a school that words of another program are about, the most telling first: by the
/// school's own subject words for any of them; else the first decides that is the code or name of a
/// subject, or is about any field (the bundled subject_keywords.csv). Nothing when none is, or when
/// the school has no subject for that field.
[[nodiscard]] std::optional<school::SubjectId>
subject_of(const school::School& school, const std::vector<std::string>& words);

/// What a measurement is about, and by which word of the file.
struct SubjectFound {
    std::optional<school::SubjectId> subject;
    std::optional<std::string> word;  ///< the most telling, when the school has no such subject
};

/// What the file itself calls the subject decides alone, be it unknown with us: results in English
/// are none in Dutch, whatever their test is called. Without it the words of the test count.
[[nodiscard]] SubjectFound
subject_found(const school::School& school, const DeliveredMeasurement& measured);

/// A word of a file that was taken for a subject.
struct WordOfSubject {
    std::string word;
    bool is_field{};  ///< what the file calls the subject; otherwise a word of its test
    school::SubjectId subject;
};

/// Each such word once; those of columns, and codes of subjects, left out.
[[nodiscard]] std::vector<WordOfSubject>
words_of_subjects(const school::School& school, const Delivery& delivery);

/// Whether a word is about any field of learning that is known (subject_keywords.csv), be it no
/// subject of the school.
[[nodiscard]] bool is_about_a_field(const std::string& word);

/// Whether a word is about technical reading, where M4 is an AVI level.
[[nodiscard]] bool is_technical_reading(const std::string& word);

}  // namespace slimfit::intake
