#include "slimfit/formats/school_file/words.hpp"
#include "slimfit/formats/school_file/writing.hpp"

namespace slimfit::formats {

namespace {

void write_level(const school::PupilLevel& level, const School& school, XmlText& text) {
    const auto& subject = school[level.subject];
    expects(!level.value || subject.scale, "a known level is a row of its subject's scale");
    WrittenElement element{text, "level"};
    element.text("subject", subject.code);
    if (level.value)
        element.text(
            "value", school[*subject.scale].values.at(static_cast<std::size_t>(*level.value))
        );
    element.date_if_any("on", level.on)
        .word_unless(school::Certainty::test, "certainty", level.certainty, certainty_words)
        .text_if_any("group", level.group);
}

void write_measurement(
    const school::Measurement& measurement, const School& school, XmlText& text
) {
    WrittenElement element{text, "measurement"};
    element.text("subject", school[measurement.subject].code)
        .text("measure", measurement.measure)
        .text("value", measurement.value)
        .date_if_any("on", measurement.on)
        .word_unless(school::Certainty::test, "certainty", measurement.certainty, certainty_words)
        .text_if_any("test", measurement.test)
        .yes_no_unless(false, "undated", measurement.undated)
        .yes_no_unless(false, "part", measurement.of_part);
}

void write_need(const school::InstructionNeed& need, const School& school, XmlText& text) {
    WrittenElement element{text, "instruction-need"};
    element.text("subject", school[need.subject].code)
        .word("need", need.need, need_words)
        .date("on", need.on)
        .word("reason", need.reason, need_reason_words)
        .date_if_any("review", need.review);
}

void write_pupil(const school::Pupil& pupil, const School& school, XmlText& text) {
    WrittenElement element{text, "pupil"};
    element.text("code", pupil.code)
        .number("year-group", pupil.year_group)
        .text("base-group", school[pupil.base_group].code)
        .list("tags", pupil.tags)
        .date_if_any("from", pupil.from)
        .date_if_any("until", pupil.until);
    for (const auto& level : pupil.levels)
        write_level(level, school, text);
    for (const auto& measurement : pupil.measurements)
        write_measurement(measurement, school, text);
    for (const auto& need : pupil.needs)
        write_need(need, school, text);
    write_references(pupil.apart_from, "apart-from", "pupil", school, text);
}

}  // namespace

void write_pupils(const School& school, XmlText& text) {
    if (school.pupils.empty())
        return;
    const WrittenElement table{text, "pupils"};
    for (const auto& pupil : school.pupils)
        write_pupil(pupil, school, text);
}

}  // namespace slimfit::formats
