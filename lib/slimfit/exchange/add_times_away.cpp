#include "slimfit/exchange/alike.hpp"
#include "slimfit/exchange/making.hpp"

#include <algorithm>

namespace slimfit::exchange {

namespace {

using timetable::Price;
using timetable::TickRange;
using Times = std::vector<xhstt::TimeId>;
using ResourcesAlike = Alike<Times, xhstt::ResourceId>;
using xhstt::CostFunction;

/// Whole days by their group, other times one by one.
xhstt::TimeDomain domain_of(const Making& making, const Times& times) {
    xhstt::TimeDomain domain;
    for (std::size_t row = 0; row < making.days.size(); ++row) {
        const auto& of_day = making.instance[making.days[row]].times;
        if (std::ranges::includes(times, of_day))
            domain.time_groups.push_back(making.days[row]);
        else
            std::ranges::set_intersection(times, of_day, std::back_inserter(domain.times));
    }
    return domain;
}

template <class Holds>
Times times_where(const Making& making, Holds holds) {
    Times times;
    for (const auto day : making.problem().days)
        for (auto tick = day.first; tick < day.last; ++tick)
            if (holds(TickRange{tick, tick + 1}))
                times.push_back(time_of(tick));
    return times;
}

bool is_within(const std::vector<TickRange>& ranges, TickRange tick) {
    return std::ranges::any_of(ranges, [&](TickRange range) { return range.contains(tick); });
}

void add(Making& making, const ResourcesAlike& alike, CostFunction function) {
    alike.for_each([&](const Price& price, const Times& times, const auto& resources) {
        if (!times.empty())
            making.add(
                price,
                function,
                xhstt::AvoidUnavailableTimes{{{}, resources}, domain_of(making, times)}
            );
    });
}

void add_people_away(Making& making) {
    const auto& problem = making.problem();
    ResourcesAlike alike;
    for (std::uint32_t row = 0; row < problem.people.size(); ++row)
        alike.add(
            problem.prices.person_unavailable,
            times_where(
                making,
                [&](TickRange tick) { return !is_within(problem.people[row].available, tick); }
            ),
            resource_of(timetable::PersonId{row})
        );
    add(making, alike, CostFunction::linear);
}

void add_closed_zones(Making& making) {
    const auto& problem = making.problem();
    ResourcesAlike alike;
    for (std::uint32_t row = 0; row < problem.zones.size(); ++row)
        alike.add(
            problem.prices.zone_closed,
            times_where(
                making, [&](TickRange tick) { return is_within(problem.zones[row].closed, tick); }
            ),
            resource_of(problem, timetable::ZoneId{row})
        );
    add(making, alike, CostFunction::linear);
}

/// Once for each wish that is not met.
void add_unwanted_times(Making& making) {
    const auto& problem = making.problem();
    ResourcesAlike alike;
    for (std::uint32_t row = 0; row < problem.people.size(); ++row)
        for (const auto& unwanted : problem.people[row].unwanted)
            alike.add(
                unwanted.price,
                times_where(making, [&](TickRange tick) { return unwanted.ticks.contains(tick); }),
                resource_of(timetable::PersonId{row})
            );
    add(making, alike, CostFunction::step);
}

}  // namespace

void add_times_away(Making& making) {
    add_people_away(making);
    add_closed_zones(making);
    add_unwanted_times(making);
}

}  // namespace slimfit::exchange
