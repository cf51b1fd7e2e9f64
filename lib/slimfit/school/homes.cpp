#include "slimfit/school/homes.hpp"

#include "slimfit/school/day.hpp"

#include <algorithm>

namespace slimfit::school {

namespace {

bool is_open(const School& school, ZoneId zone, calendar::Date date, calendar::TimeSpan time) {
    const auto closed = closed_on(school, zone, date);
    return std::ranges::none_of(closed, [&](calendar::TimeSpan span) {
        return span.overlaps(time);
    });
}

bool is_room(ZoneKind kind) {
    return kind == ZoneKind::classroom || kind == ZoneKind::small_room || kind == ZoneKind::hall;
}

}  // namespace

std::vector<ZoneId> homes_during(
    const School& school, BaseGroupId group, calendar::Date date, calendar::TimeSpan time
) {
    const auto home = school[group].home;
    if (is_open(school, home, date, time))
        return {home};
    const auto heads = std::ssize(pupils_of(school, group, date));
    std::vector<ZoneId> rooms;
    std::vector<ZoneId> squares;
    for (std::uint32_t row = 0; row < school.zones.size(); ++row) {
        const ZoneId id{row};
        const auto& zone = school[id];
        if (zone.building != school[home].building || zone.walking > calendar::Minutes{0} ||
            zone.capacity < heads || !is_open(school, id, date, time))
            continue;
        if (is_room(zone.kind))
            rooms.push_back(id);
        else if (zone.kind == ZoneKind::work_square)
            squares.push_back(id);
    }
    if (!rooms.empty())
        return rooms;
    return squares.empty() ? std::vector{home} : squares;
}

}  // namespace slimfit::school
