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

/// A building on a day: who can be called there, and when somebody must be.
class BuildingDay {
public:
    BuildingDay(Draft& draft, calendar::Date date, const std::string& building)
        : draft_{draft}, date_{date}, building_{building} {}

    void declare() {
        const auto filled = times_of([&](const Demand& demand) { return fills(demand); });
        const auto entered = times_of([&](const Demand& demand) { return may_enter(demand); });
        add(filled, false);
        add(stretches(
                ticks_of(draft_, date_),
                [&](TickRange tick) { return holds_any(entered, tick) && !holds_any(filled, tick); }
            ),
            true);
    }

private:
    [[nodiscard]] bool is_here(school::ZoneId zone) const {
        return draft_.school[zone].building == building_;
    }

    [[nodiscard]] bool may_enter(const Demand& demand) const {
        return demand.heads > 0 && std::ranges::any_of(demand.zones, [&](school::ZoneId zone) {
                   return is_here(zone);
               });
    }

    /// Pupils are here then, whatever the planner decides.
    [[nodiscard]] bool fills(const Demand& demand) const {
        return demand.kind == DemandKind::block && demand.moments.size() == 1 &&
               may_enter(demand) && std::ranges::all_of(demand.zones, [&](school::ZoneId zone) {
                   return is_here(zone);
               });
    }

    template <class Counts>
    [[nodiscard]] std::vector<TickRange> times_of(Counts counts) const {
        std::vector<TickRange> times;
        for (const auto& demand : draft_.demands)
            if (counts(demand))
                for (const auto& moment : demand.moments)
                    if (moment.date == date_)
                        times.push_back(draft_.clock.ticks(moment));
        return stretches(ticks_of(draft_, date_), [&](TickRange tick) {
            return holds_any(times, tick);
        });
    }

    /// Who works for all units, or for one that lives here. Where nobody lives, nobody does.
    [[nodiscard]] bool is_of_building(const school::StaffMember& staff) const {
        return std::ranges::any_of(draft_.school.base_groups, [&](const auto& group) {
            return is_here(group.home) && (staff.serves.empty() || staff.serves_unit(group.unit));
        });
    }

    [[nodiscard]] std::vector<timetable::OnCall::Person> first_aiders() const {
        std::vector<timetable::OnCall::Person> people;
        for (std::uint32_t row = 0; row < draft_.school.staff.size(); ++row) {
            const auto& staff = draft_.school.staff[row];
            if (!staff.has(school::QualificationKind::first_aid, date_))
                continue;
            const timetable::PersonId id{row};
            people.push_back(
                {id, at_school(draft_, school::StaffId{row}, date_), !is_of_building(staff)}
            );
        }
        return people;
    }

    [[nodiscard]] std::vector<timetable::ZoneId> zones() const {
        std::vector<timetable::ZoneId> zones;
        for (std::uint32_t row = 0; row < draft_.school.zones.size(); ++row)
            if (is_here(school::ZoneId{row}))
                zones.emplace_back(row);
        return zones;
    }

    void add(std::vector<TickRange> ticks, bool for_heads) {
        if (!ticks.empty())
            draft_.instance.on_call.push_back(
                {.people = first_aiders(),
                 .near = zones(),
                 .ticks = std::move(ticks),
                 .for_heads = for_heads,
                 .people_at_least = rulebook::limits_on(date_).first_aiders_per_building,
                 .price = draft_.prices.of("first-aid-cover")}
            );
    }

    Draft& draft_;
    calendar::Date date_;
    const std::string& building_;
};

}  // namespace

void first_aid_cover(Draft& draft) {
    std::set<std::string> buildings;
    for (const auto& zone : draft.school.zones)
        buildings.insert(zone.building);
    for (const auto date : school::school_days_of(draft.school, draft.clock.week()))
        for (const auto& building : buildings)
            BuildingDay{draft, date, building}.declare();
}

}  // namespace slimfit::planning::rules
