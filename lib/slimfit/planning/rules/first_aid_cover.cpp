#include "slimfit/planning/called_away.hpp"
#include "slimfit/planning/rules/declarations.hpp"
#include "slimfit/rulebook/limits.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace slimfit::planning::rules {

namespace {

using timetable::TickRange;

/// Buildings in which base groups live. There colleagues are around at every minute, and one of
/// them must be a first-aider; elsewhere there is only who came along.
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

/// A session in a building where nobody lives has a first-aider among its own people.
void ask_those_who_came_along(Draft& draft, const std::set<std::string>& buildings) {
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

/// Pupils are in a building at that time, whatever the planner decides.
bool fills(const school::School& school, const Demand& demand, const std::string& building) {
    return demand.kind == DemandKind::block && demand.heads > 0 && demand.moments.size() == 1 &&
           !demand.zones.empty() && std::ranges::all_of(demand.zones, [&](school::ZoneId zone) {
               return school[zone].building == building;
           });
}

/// The stretches of ticks within a day of which something holds.
template <class Holds>
std::vector<TickRange> stretches(TickRange day, Holds holds) {
    std::vector<TickRange> found;
    for (auto tick = day.first; tick < day.last; ++tick) {
        if (!holds(TickRange{tick, tick + 1}))
            continue;
        if (found.empty() || found.back().last != tick)
            found.push_back({tick, tick});
        found.back().last = tick + 1;
    }
    return found;
}

bool holds_any(const std::vector<TickRange>& ranges, TickRange tick) {
    return std::ranges::any_of(ranges, [&](TickRange range) { return range.contains(tick); });
}

std::vector<TickRange>
with_pupils(const Draft& draft, calendar::Date date, const std::string& building) {
    std::vector<TickRange> filled;
    for (const auto& demand : draft.demands)
        if (fills(draft.school, demand, building) && demand.moments.front().date == date)
            filled.push_back(draft.clock.ticks(demand.moments.front()));
    return stretches(ticks_of(draft, date), [&](TickRange tick) {
        return holds_any(filled, tick);
    });
}

/// An excursion takes its escorts away, whatever else they are asked for.
std::vector<TickRange> at_school(const Draft& draft, school::StaffId staff, calendar::Date date) {
    std::vector<TickRange> present;
    for (const auto time : school::presence_on(draft.school, staff, date))
        present.push_back(draft.clock.ticks({date, time}));
    return stretches(ticks_of(draft, date), [&](TickRange tick) {
        return holds_any(present, tick) &&
               !is_called_away(draft.school, staff, draft.clock.moment(tick.first, 1));
    });
}

/// Who works for all units, or for one that lives there. Of a board's other schools nobody comes.
bool belongs_to(
    const school::School& school, const std::string& building, const school::StaffMember& staff
) {
    return staff.serves.empty() ||
           std::ranges::any_of(school.base_groups, [&](const school::BaseGroup& group) {
               return staff.serves_unit(group.unit) && school[group.home].building == building;
           });
}

std::vector<timetable::OnCall::Person>
first_aiders_of(const Draft& draft, const std::string& building, calendar::Date date) {
    std::vector<timetable::OnCall::Person> people;
    for (std::uint32_t row = 0; row < draft.school.staff.size(); ++row)
        if (is_first_aider(draft.school.staff[row], date) &&
            belongs_to(draft.school, building, draft.school.staff[row]))
            people.push_back(
                {timetable::PersonId{row}, at_school(draft, school::StaffId{row}, date)}
            );
    return people;
}

std::vector<timetable::ZoneId> outside(const school::School& school, const std::string& building) {
    std::vector<timetable::ZoneId> zones;
    for (std::uint32_t row = 0; row < school.zones.size(); ++row)
        if (school.zones[row].building != building)
            zones.emplace_back(row);
    return zones;
}

/// Where base groups live a first-aider is at hand as long as there are pupils.
void keep_somebody_at_hand(Draft& draft, const std::set<std::string>& buildings) {
    for (const auto date : school::school_days_of(draft.school, draft.clock.week()))
        for (const auto& building : buildings)
            if (auto ticks = with_pupils(draft, date, building); !ticks.empty())
                draft.instance.on_call.push_back(
                    {.people = first_aiders_of(draft, building, date),
                     .far = outside(draft.school, building),
                     .ticks = std::move(ticks),
                     .people_at_least = rulebook::limits_on(date).first_aiders_per_building,
                     .price = draft.prices.of("first-aid-cover")}
                );
}

}  // namespace

void first_aid_cover(Draft& draft) {
    const auto buildings = lived_in(draft.school);
    ask_those_who_came_along(draft, buildings);
    keep_somebody_at_hand(draft, buildings);
}

}  // namespace slimfit::planning::rules
