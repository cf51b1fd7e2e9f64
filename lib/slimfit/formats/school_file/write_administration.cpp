#include "slimfit/formats/school_file/words.hpp"
#include "slimfit/formats/school_file/writing.hpp"

#include <algorithm>

namespace slimfit::formats {

namespace {

using school::Administration;

void write_words(const School& school, XmlText& text) {
    for (const auto& [word, role] : school.administration.role_words)
        WrittenElement{text, "role-word"}.text("word", word).word_if_any("role", role, role_words);
    for (const auto& [word, subject] : school.administration.subject_words)
        WrittenElement{text, "subject-word"}
            .text("word", word)
            .text("subject", school[subject].code);
    for (const auto& column : school.administration.csv_columns) {
        WrittenElement element{text, "csv-column"};
        element.text("header", column.header);
        write_code(element, "subject", column.subject, school);
        element.text_if_any("measure", column.measure);
    }
}

void write_meanings(const School& school, XmlText& text) {
    for (const auto& meaning : school.administration.level_meanings) {
        const auto& subject = school[meaning.subject];
        expects(subject.scale.has_value(), "a level is meant of a subject with a scale");
        WrittenElement{text, "level-meaning"}
            .text("subject", subject.code)
            .text("measure", meaning.measure)
            .text("value", meaning.value)
            .list("year-groups", meaning.year_groups)
            .text(
                "means", school[*subject.scale].values.at(static_cast<std::size_t>(meaning.means))
            );
    }
    for (const auto& rule : school.administration.need_defaults) {
        WrittenElement element{text, "need-default"};
        write_code(element, "subject", rule.subject, school);
        element.text("measure", rule.measure)
            .text("value", rule.value)
            .word("need", rule.need, need_words);
    }
}

template <class Person>
void write_marks_of(const std::vector<Person>& people, XmlText& text) {
    for (const auto& person : people)
        if (!person.marks.empty())
            WrittenElement{text, "marks"}
                .text("of", person.code)
                .text_if_any("eckid", person.marks.eckid)
                .text_if_any("key", person.marks.key);
}

template <class Person>
bool have_marks(const std::vector<Person>& people) {
    return std::ranges::any_of(people, [](const Person& person) { return !person.marks.empty(); });
}

bool holds_anything(const Administration& administration) {
    return !administration.brin.empty() || !administration.salt.empty() ||
           administration.reference_date || !administration.role_words.empty() ||
           !administration.subject_words.empty() || !administration.csv_columns.empty() ||
           !administration.level_meanings.empty() || !administration.need_defaults.empty();
}

}  // namespace

void write_administration(const School& school, XmlText& text) {
    const auto& administration = school.administration;
    if (!holds_anything(administration) && !have_marks(school.staff) && !have_marks(school.pupils))
        return;
    WrittenElement table{text, "administration"};
    table.text_if_any("brin", administration.brin)
        .text_if_any("salt", administration.salt)
        .date_if_any("reference-date", administration.reference_date);
    write_words(school, text);
    write_meanings(school, text);
    write_marks_of(school.staff, text);
    write_marks_of(school.pupils, text);
}

}  // namespace slimfit::formats
