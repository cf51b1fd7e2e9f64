#include "slimfit/formats/school_file/reading.hpp"
#include "slimfit/formats/school_file/words.hpp"

#include <algorithm>

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

void complete_neighbours(std::vector<school::Zone>& zones) {
    for (std::uint32_t row = 0; row < zones.size(); ++row)
        for (const auto neighbour : zones[row].adjacent) {
            auto& back = zones[neighbour.value()].adjacent;
            if (neighbour.value() != row &&
                std::ranges::find(back, school::ZoneId{row}) == back.end())
                back.emplace_back(row);
        }
}

}  // namespace

void read_zones(const Element& root, const Reading& reading, school::School& school) {
    for (const auto& zone : root.rows("zones", "zone"))
        school.zones.push_back(read_zone(zone, reading.codes));
    complete_neighbours(school.zones);
}

}  // namespace slimfit::formats
