#include "slimfit/formats/school_file/writing.hpp"

namespace slimfit::formats {

namespace {

void write_scales(const School& school, XmlText& text) {
    if (school.scales.empty())
        return;
    const WrittenElement table{text, "level-scales"};
    for (const auto& scale : school.scales)
        WrittenElement{text, "level-scale"}.text("code", scale.code).list("values", scale.values);
}

}  // namespace

void write_subjects(const School& school, XmlText& text) {
    write_scales(school, text);
    if (school.subjects.empty())
        return;
    const WrittenElement table{text, "subjects"};
    for (const auto& subject : school.subjects) {
        WrittenElement element{text, "subject"};
        element.text("code", subject.code)
            .text("dutch", subject.name.dutch)
            .text("english", subject.name.english)
            .yes_no_unless(false, "core", subject.core);
        write_code(element, "scale", subject.scale, school);
    }
}

}  // namespace slimfit::formats
