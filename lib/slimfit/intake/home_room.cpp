#include "slimfit/intake/home_room.hpp"

#include "slimfit/intake/free_code.hpp"
#include "slimfit/intake/plain_text.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace slimfit::intake {

namespace {

using school::School;
using school::UnitId;
using school::ZoneId;

constexpr int usual_seats = 30;

void add_zones_of(const school::DayRhythm& day, std::set<ZoneId>& zones) {
    for (const auto& block : day)
        zones.insert(block.zones.begin(), block.zones.end());
}

/// Zones that are a home, or that a lesson, a block, a meeting or a decision by hand names.
std::set<ZoneId> zones_in_use(const School& school) {
    std::set<ZoneId> used;
    for (const auto& group : school.base_groups)
        used.insert(group.home);
    for (const auto& offer : school.offers)
        used.insert(offer.zones.begin(), offer.zones.end());
    for (const auto& unit : school.units)
        for (const auto& day : unit.rhythm)
            add_zones_of(day, used);
    for (const auto& bells : school.exceptions.other_bells)
        add_zones_of(bells.rhythm, used);
    for (const auto& session : school.staff_sessions)
        if (session.zone)
            used.insert(*session.zone);
    for (const auto& lock : school.locks)
        if (lock.zone)
            used.insert(*lock.zone);
    return used;
}

/// A music room is one in the weeks without music too. "Muziek" begins "muzieklokaal", but a code
/// of two letters begins many words and stands in more: it counts as a word of its own.
bool is_called_after_subject(const school::Zone& zone, const School& school) {
    constexpr std::size_t shortest_beginning = 3;
    const auto names = ' ' + compared(zone.name) + ' ' + compared(zone.code) + ' ';
    const auto has = [&](const std::string& called) {
        const auto word = compared(called);
        const auto* const end = word.size() < shortest_beginning ? " " : "";
        return !word.empty() && names.find(' ' + word + end) != std::string::npos;
    };
    return std::ranges::any_of(school.subjects, [&](const school::Subject& subject) {
        return has(subject.code) || has(subject.name.dutch);
    });
}

/// The building of most homes of the unit; of a unit without homes, of the places of its day.
std::string building_of(UnitId unit, const School& school) {
    std::map<std::string, int> homes;
    for (const auto& group : school.base_groups)
        if (group.unit == unit)
            ++homes[school[group.home].building];
    if (homes.empty()) {
        std::set<ZoneId> zones;
        for (const auto& day : school[unit].rhythm)
            add_zones_of(day, zones);
        for (const auto zone : zones)
            ++homes[school[zone].building];
    }
    const auto most =
        std::ranges::max_element(homes, {}, &std::pair<const std::string, int>::second);
    return most == homes.end() ? "" : most->first;
}

}  // namespace

HomeRoom home_room_for(const std::string& group, int pupils, UnitId unit, School& school) {
    const auto seats = pupils > 0 ? pupils : usual_seats;
    const auto building = building_of(unit, school);
    const auto used = zones_in_use(school);
    for (std::uint32_t row = 0; row < school.zones.size(); ++row) {
        const auto& zone = school.zones[row];
        if (zone.kind == school::ZoneKind::classroom && zone.building == building &&
            zone.capacity >= seats && !used.contains(ZoneId{row}) &&
            !is_called_after_subject(zone, school))
            return {.zone = ZoneId{row}};
    }
    const ZoneId home{static_cast<std::uint32_t>(school.zones.size())};
    school.zones.push_back(
        {.code = free_code(school.zones, "lokaal-" + code_letters(group)),
         .name = "Lokaal " + group,
         .kind = school::ZoneKind::classroom,
         .capacity = std::max(usual_seats, seats),
         .building = building}
    );
    return {.zone = home, .is_new = true};
}

}  // namespace slimfit::intake
