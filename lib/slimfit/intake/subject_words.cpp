#include "slimfit/intake/subject_words.hpp"

#include "slimfit/core/contract.hpp"
#include "slimfit/intake/bundled_table.hpp"
#include "slimfit/intake/plain_text.hpp"

#include <algorithm>

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

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// Empty when no keyword is in it.
std::string field_of(const std::string& word) {
    const auto text = compared(word);
    const auto found = std::ranges::find_if(keywords(), [&](const Keyword& keyword) {
        return has(text, keyword.part);
    });
    return found == keywords().end() ? "" : found->field;
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

/// The subject whose code or name is about the same field.
std::optional<SubjectId> by_field(const School& school, const std::string& word) {
    const auto field = field_of(word);
    if (field.empty())
        return std::nullopt;
    for (std::uint32_t row = 0; row < school.subjects.size(); ++row) {
        const auto& subject = school.subjects[row];
        const auto text = compared(subject.code) + ' ' + compared(subject.name.dutch);
        for (const auto& keyword : keywords())
            if (keyword.field == field && has(text, keyword.part))
                return SubjectId{row};
    }
    return std::nullopt;
}

}  // namespace

std::optional<SubjectId> subject_of(const School& school, const std::vector<std::string>& words) {
    for (const auto& way : {as_school_says, by_name, by_field})
        for (const auto& word : words)
            if (const auto found = way(school, word))
                return found;
    return std::nullopt;
}

bool is_technical_reading(const std::string& word) {
    return field_of(word) == "technisch lezen";
}

}  // namespace slimfit::intake
