#include "slimfit/formats/school_file/reading.hpp"
#include "slimfit/formats/school_file/words.hpp"

namespace slimfit::formats {

namespace {

school::Zone read_zone(const Element& element, const SchoolCodes& codes) {
    return {
        .code = required_text(element, "code"),
        .name = read_name(element),
        .kind = required_word(element, "kind", zone_kind_words),
        .capacity = required_number(element, "capacity"),
        .shared = yes_or(element, "shared", false),
        .building = optional_text(element, "building"),
        .walking = calendar::Minutes{number_or(element, "walking", 0)},
        .adjacent = codes.zones.of_children(element, "adjacent", "zone"),
        .line = element.line()};
}

}  // namespace

void read_zones(const Element& root, const Reading& reading, school::School& school) {
    for (const auto& zone : root.rows("zones", "zone"))
        school.zones.push_back(read_zone(zone, reading.codes));
    complete_both_ways(school.zones, &school::Zone::adjacent);
}

}  // namespace slimfit::formats
