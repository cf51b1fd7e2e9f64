#include "slimfit/formats/school_file/reading.hpp"
#include "slimfit/formats/school_file/words.hpp"

#include <algorithm>

namespace slimfit::formats {

namespace {

school::PupilLevel
read_level(const Element& element, const Reading& reading, const school::School& school) {
    const auto subject = reading.codes.subjects.required(element, "subject");
    return {
        .subject = subject,
        .value = read_level_value(element, "value", subject, reading, school),
        .on = optional_date(element, "on"),
        .certainty =
            optional_word(element, "certainty", certainty_words).value_or(school::Certainty::test),
        .group = optional_text(element, "group")};
}

school::Measurement read_measurement(const Element& element, const Reading& reading) {
    return {
        .subject = reading.codes.subjects.required(element, "subject"),
        .measure = required_text(element, "measure"),
        .value = required_text(element, "value"),
        .on = optional_date(element, "on"),
        .certainty =
            optional_word(element, "certainty", certainty_words).value_or(school::Certainty::test),
        .test = optional_text(element, "test"),
        .undated = yes_or(element, "undated", false),
        .of_part = yes_or(element, "part", false)};
}

school::InstructionNeed read_need(const Element& element, const Reading& reading) {
    return {
        .subject = reading.codes.subjects.required(element, "subject"),
        .need = required_word(element, "need", need_words),
        .on = required_date(element, "on"),
        .reason = required_word(element, "reason", need_reason_words),
        .review = optional_date(element, "review")};
}

school::Pupil
read_pupil(const Element& element, const Reading& reading, const school::School& school) {
    school::Pupil pupil;
    pupil.code = required_text(element, "code");
    pupil.year_group = required_number(element, "year-group");
    pupil.base_group = reading.codes.base_groups.required(element, "base-group");
    for (const auto& level : element.children("level"))
        pupil.levels.push_back(read_level(level, reading, school));
    for (const auto& measurement : element.children("measurement"))
        pupil.measurements.push_back(read_measurement(measurement, reading));
    for (const auto& need : element.children("instruction-need"))
        pupil.needs.push_back(read_need(need, reading));
    pupil.tags = words_of_list(element, "tags");
    pupil.apart_from = reading.codes.pupils.of_children(element, "apart-from", "pupil");
    pupil.from = optional_date(element, "from");
    pupil.until = optional_date(element, "until");
    pupil.line = element.line();
    return pupil;
}

}  // namespace

std::optional<int> read_level_value(
    const Element& element,
    const char* attribute,
    school::SubjectId subject,
    const Reading& reading,
    const school::School& school
) {
    const auto value = optional_text(element, attribute);
    if (value.empty())
        return std::nullopt;
    const auto& measured = school[subject];
    if (!reading.problems.knows_row(measured.line))
        return std::nullopt;
    if (!measured.scale) {
        reading.problems.add(
            element.line(),
            {"Niveau {value} voor {subject}, maar dat vak heeft geen niveauschaal. Geef het vak "
             "een scale, of haal de waarde weg.",
             "Level {value} for {subject}, but that subject has no level scale. Give the subject a "
             "scale, or take the value out."},
            {{"value", value}, {"subject", measured.code}}
        );
        return std::nullopt;
    }
    const auto& scale = school[*measured.scale];
    const auto found = std::ranges::find(scale.values, value);
    if (found == scale.values.end() && !reading.problems.knows_row(scale.line))
        return std::nullopt;
    if (found == scale.values.end()) {
        std::string known;
        for (const auto& level : scale.values)
            known += (known.empty() ? "" : " ") + level;
        reading.problems.add(
            element.line(),
            {"Niveau {value} staat niet in schaal {scale} van {subject}. Verwacht is een van: "
             "{known}. Verbeter het, of haal het weg als het niveau onbekend is.",
             "Level {value} is not in scale {scale} of {subject}. Expected is one of: {known}. "
             "Correct it, or take it out when the level is unknown."},
            {{"value", value}, {"scale", scale.code}, {"subject", measured.code}, {"known", known}}
        );
        return std::nullopt;
    }
    return static_cast<int>(found - scale.values.begin());
}

void read_pupils(const Element& root, const Reading& reading, school::School& school) {
    for (const auto& pupil : root.rows("pupils", "pupil"))
        school.pupils.push_back(read_pupil(pupil, reading, school));
    complete_both_ways(school.pupils, &school::Pupil::apart_from);
}

}  // namespace slimfit::formats
