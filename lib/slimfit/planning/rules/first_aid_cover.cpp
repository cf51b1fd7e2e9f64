#include "slimfit/planning/rules/declarations.hpp"
#include "slimfit/rulebook/limits.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace slimfit::planning::rules {

namespace {

/// Buildings in which base groups live. There colleagues are around at every minute, and who of
/// them are first-aiders is given by the working times; elsewhere there is only who came along.
std::set<std::string> lived_in(const school::School& school) {
    std::set<std::string> buildings;
    for (const auto& group : school.base_groups)
        buildings.insert(school[group.home].building);
    return buildings;
}

bool is_away_from(
    const school::School& school, const std::set<std::string>& buildings, const Demand& demand
) {
    return !demand.zones.empty() && demand.heads > 0 &&
           std::ranges::none_of(demand.zones, [&](school::ZoneId zone) {
               return buildings.contains(school[zone].building);
           });
}

std::vector<timetable::PersonId> first_aiders(const school::School& school, calendar::Date date) {
    std::vector<timetable::PersonId> people;
    for (std::uint32_t row = 0; row < school.staff.size(); ++row)
        if (school.staff[row].has(school::QualificationKind::first_aid, date))
            people.push_back(timetable::PersonId{row});
    return people;
}

}  // namespace

/// A session in a building where nobody lives has a first-aider among its own people.
void first_aid_cover(Draft& draft) {
    const auto monday = draft.clock.week().monday();
    const auto buildings = lived_in(draft.school);
    for (std::uint32_t row = 0; row < draft.demands.size(); ++row)
        if (is_away_from(draft.school, buildings, draft.demands[row]))
            draft.instance.mixtures.push_back(
                {.event = timetable::EventId{row},
                 .people = first_aiders(draft.school, monday),
                 .at_least = rulebook::limits_on(monday).first_aiders_per_building,
                 .price = draft.prices.of("first-aid-cover")}
            );
}

}  // namespace slimfit::planning::rules
