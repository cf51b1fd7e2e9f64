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

bool is_first_aider(const school::StaffMember& staff, calendar::Date date) {
    return staff.has(school::QualificationKind::first_aid, date);
}

}  // namespace

/// A session in a building where nobody lives has a first-aider among its own people.
void first_aid_cover(Draft& draft) {
    const auto buildings = lived_in(draft.school);
    for (std::uint32_t row = 0; row < draft.demands.size(); ++row) {
        if (!is_away_from(draft.school, buildings, draft.demands[row]))
            continue;
        auto qualified = qualified_for(draft, row, is_first_aider);
        const auto limits = rulebook::limits_on(dates_of(draft, row).front());
        draft.instance.mixtures.push_back(
            {.event = timetable::EventId{row},
             .people = std::move(qualified.people),
             .at_least = limits.first_aiders_per_building,
             .price = draft.prices.of("first-aid-cover"),
             .lapses = std::move(qualified.lapses)}
        );
    }
}

}  // namespace slimfit::planning::rules
