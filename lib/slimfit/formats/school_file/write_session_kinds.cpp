#include "slimfit/formats/school_file/words.hpp"
#include "slimfit/formats/school_file/writing.hpp"

namespace slimfit::formats {

void write_session_kinds(const School& school, XmlText& text) {
    const WrittenElement table{text, "session-kinds"};
    for (const auto& kind : school.kinds)
        WrittenElement{text, "session-kind"}
            .text("code", kind.code)
            .text("dutch", kind.name.dutch)
            .text("english", kind.name.english)
            .word("nature", kind.nature, nature_words)
            .word("load", kind.load, load_words)
            .yes_no_unless(false, "teaching-time", kind.teaching_time)
            .list("may-lead", kind.may_lead, role_words)
            .list("may-assist", kind.may_assist, role_words)
            .word_unless(
                school::ResponsibleTeacher::not_needed,
                "responsible",
                kind.responsible,
                responsible_words
            )
            .number_unless(0, "pupils-per-adult", kind.pupils_per_adult)
            .number_unless(1, "adults-at-least", kind.adults_at_least)
            .number_unless(0, "pupils-at-least", kind.pupils_at_least)
            .number_unless(0, "pupils-at-most", kind.pupils_at_most)
            .number_unless(0, "assistants-at-most", kind.assistants_at_most);
}

}  // namespace slimfit::formats
