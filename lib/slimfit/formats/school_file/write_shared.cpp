#include "slimfit/formats/school_file/words.hpp"
#include "slimfit/formats/school_file/writing.hpp"

namespace slimfit::formats {

void write_blocks(const school::DayRhythm& rhythm, const School& school, XmlText& text) {
    for (const auto& block : rhythm) {
        WrittenElement element{text, "block"};
        element.text("code", block.code)
            .text("kind", school[block.kind].code)
            .word("shape", block.shape, block_shape_words)
            .span(block.time)
            .text_if_any("day-part", block.day_part);
        write_code(element, "subject", block.subject, school);
        element.number_unless(0, "adults", block.adults);
        write_references(block.zones, "place", "zone", school, text);
    }
}

void write_name(WrittenElement& element, const std::string& name, const std::string& code) {
    if (name != code)
        element.text_if_any("name", name);
}

}  // namespace slimfit::formats
