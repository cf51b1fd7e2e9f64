#include "slimfit/formats/school_file/reading.hpp"
#include "slimfit/formats/school_file/words.hpp"

namespace slimfit::formats {

namespace {

void read_words(const Element& table, const Reading& reading, school::School& school) {
    auto& administration = school.administration;
    for (const auto& word : table.children("role-word"))
        administration.role_words.push_back(
            {.word = required_text(word, "word"), .role = optional_word(word, "role", role_words)}
        );
    for (const auto& word : table.children("subject-word"))
        administration.subject_words.push_back(
            {.word = required_text(word, "word"),
             .subject = reading.codes.subjects.required(word, "subject")}
        );
    for (const auto& column : table.children("csv-column"))
        administration.csv_columns.push_back(
            {.header = required_text(column, "header"),
             .subject = reading.codes.subjects.optional(column, "subject"),
             .measure = optional_text(column, "measure")}
        );
}

void read_meanings(const Element& table, const Reading& reading, school::School& school) {
    auto& administration = school.administration;
    for (const auto& element : table.children("level-meaning")) {
        const auto subject = reading.codes.subjects.required(element, "subject");
        administration.level_meanings.push_back(
            {.subject = subject,
             .measure = required_text(element, "measure"),
             .value = required_text(element, "value"),
             .year_groups = numbers_of_list(element, "year-groups"),
             .means = read_level_value(element, "means", subject, reading, school).value_or(0)}
        );
    }
    for (const auto& element : table.children("need-default"))
        administration.need_defaults.push_back(
            {.subject = reading.codes.subjects.optional(element, "subject"),
             .measure = required_text(element, "measure"),
             .value = required_text(element, "value"),
             .need = required_word(element, "need", need_words)}
        );
}

void read_marks(const Element& table, const Reading& reading, school::School& school) {
    for (const auto& element : table.children("marks")) {
        const school::Marks marks{
            .eckid = optional_text(element, "eckid"), .key = optional_text(element, "key")};
        const auto code = required_text(element, "of");
        if (const auto staff = reading.codes.staff.find(code))
            school.staff[staff->value()].marks = marks;
        else
            school.pupils[reading.codes.pupils[code].value()].marks = marks;
    }
}

}  // namespace

void read_administration(const Element& root, const Reading& reading, school::School& school) {
    const auto table = root.child("administration");
    if (!table)
        return;
    school.administration.brin = optional_text(*table, "brin");
    school.administration.salt = optional_text(*table, "salt");
    school.administration.reference_date = optional_date(*table, "reference-date");
    read_words(*table, reading, school);
    read_meanings(*table, reading, school);
    read_marks(*table, reading, school);
}

}  // namespace slimfit::formats
