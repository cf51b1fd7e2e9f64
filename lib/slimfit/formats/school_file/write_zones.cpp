#include "slimfit/formats/school_file/words.hpp"
#include "slimfit/formats/school_file/writing.hpp"

namespace slimfit::formats {

void write_zones(const School& school, XmlText& text) {
    const WrittenElement table{text, "zones"};
    for (const auto& zone : school.zones) {
        WrittenElement element{text, "zone"};
        element.text("code", zone.code);
        write_name(element, zone.name, zone.code);
        element.word("kind", zone.kind, zone_kind_words)
            .number("capacity", zone.capacity)
            .yes_no_unless(false, "shared", zone.shared)
            .text_if_any("building", zone.building)
            .number_unless(0, "walking", zone.walking.count());
        write_references(zone.adjacent, "adjacent", "zone", school, text);
    }
}

}  // namespace slimfit::formats
