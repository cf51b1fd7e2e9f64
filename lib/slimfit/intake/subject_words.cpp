#include "slimfit/intake/subject_words.hpp"

#include "slimfit/core/contract.hpp"
#include "slimfit/intake/bundled_table.hpp"
#include "slimfit/intake/plain_text.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace slimfit::intake {

extern const std::string_view subject_keywords_csv;

namespace {

using school::School;
using school::SubjectId;

struct Keyword {
    std::string field;
    std::string part;
};

const std::vector<Keyword>& keywords() {
    static const auto table = [] {
        std::vector<Keyword> made;
        for (const auto& row : rows_of(subject_keywords_csv)) {
            expects(row.size() == 2, "subject_keywords.csv: a line has two columns");
            made.push_back({.field = row[0], .part = row[1]});
        }
        return made;
    }();
    return table;
}

/// Where the part stands in a text with a space before each word. A hyphen stands for the beginning
/// of a word.
std::size_t place_of(const std::string& part, const std::string& text) {
    return part.starts_with('-') ? text.find(' ' + part.substr(1)) : text.find(part);
}

/// What a text is about, most telling first. A part that was found tells nothing more: in "Engelse
/// taal" there is no other language.
std::vector<std::string> fields_of(const std::string& word) {
    auto text = ' ' + compared(word);
    std::vector<std::string> fields;
    for (const auto& [field, part] : keywords())
        if (const auto at = place_of(part, text); at != std::string::npos) {
            fields.push_back(field);
            text.replace(at, part.size(), " ");
        }
    return fields;
}

std::optional<SubjectId> as_school_says(const School& school, const std::string& word) {
    for (const auto& known : school.administration.subject_words)
        if (compared(known.word) == compared(word))
            return known.subject;
    return std::nullopt;
}

std::optional<SubjectId> by_name(const School& school, const std::string& word) {
    const auto text = compared(word);
    for (std::uint32_t row = 0; row < school.subjects.size(); ++row) {
        const auto& subject = school.subjects[row];
        if (text == compared(subject.code) || text == compared(subject.name.dutch) ||
            text == compared(subject.name.english))
            return SubjectId{row};
    }
    return std::nullopt;
}

/// What the code and the name of a subject are about.
std::set<std::string> fields_of(const school::Subject& subject) {
    std::set<std::string> fields;
    for (const auto& text : {subject.code, std::string{subject.name.dutch}})
        for (auto& field : fields_of(text))
            fields.insert(std::move(field));
    return fields;
}

/// The subject that is about that field, rather one that is about nothing else: beside "Spelling"
/// what is about spelling is not "Taal en spelling".
std::optional<SubjectId> by_field(const School& school, const std::string& field) {
    std::optional<SubjectId> best;
    std::size_t fewest = 0;
    for (std::uint32_t row = 0; row < school.subjects.size(); ++row)
        if (const auto fields = fields_of(school.subjects[row]);
            fields.contains(field) && (!best || fields.size() < fewest)) {
            best = SubjectId{row};
            fewest = fields.size();
        }
    return best;
}

/// What the school says of any of the words goes first. Then the first word decides that names or
/// is about anything: a test in English is not one in Dutch for what stands behind it.
SubjectFound found_by(const School& school, const std::vector<std::string>& words) {
    for (const auto& word : words)
        if (const auto found = as_school_says(school, word))
            return {.subject = found, .word = word};
    for (const auto& word : words)
        if (const auto found = by_name(school, word))
            return {.subject = found, .word = word};
        else if (const auto fields = fields_of(word); !fields.empty())
            return {.subject = by_field(school, fields.front()), .word = word};
    return {
        .subject = std::nullopt,
        .word = words.empty() ? std::nullopt : std::optional{words.front()}};
}

/// A dash says nothing.
bool says_field(const DeliveredMeasurement& measured) {
    return !compared(measured.field).empty();
}

}  // namespace

std::optional<SubjectId> subject_of(const School& school, const std::vector<std::string>& words) {
    return found_by(school, words).subject;
}

SubjectFound subject_found(const School& school, const DeliveredMeasurement& measured) {
    return found_by(school, says_field(measured) ? std::vector{measured.field} : measured.subject);
}

std::vector<WordOfSubject> words_of_subjects(const School& school, const Delivery& delivery) {
    std::set<std::pair<std::string, std::vector<std::string>>> seen;
    std::set<std::string> told;
    std::vector<WordOfSubject> words;
    for (const auto& measured : delivery.measurements) {
        if (measured.known_subject || !seen.emplace(measured.field, measured.subject).second)
            continue;
        const auto [subject, word] = subject_found(school, measured);
        if (subject && compared(*word) != compared(school[*subject].code) &&
            told.insert(*word).second)
            words.push_back({.word = *word, .is_field = says_field(measured), .subject = *subject});
    }
    return words;
}

bool is_about_a_field(const std::string& word) {
    return !fields_of(word).empty();
}

bool is_technical_reading(const std::string& word) {
    const auto fields = fields_of(word);
    return !fields.empty() && fields.front() == "technisch lezen";
}

}  // namespace slimfit::intake
