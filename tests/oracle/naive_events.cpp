#include "oracle/naive_week.hpp"

#include <algorithm>
#include <set>

namespace slimfit::test {

using namespace timetable;

namespace {

void choices(NaiveWeek& week, std::size_t event) {
    const auto& given = week.in.events[event];
    if (!week.placed(event)) {
        week.charge(given.unplaced, 1);
        return;
    }
    for (const auto& price : given.starts[static_cast<std::size_t>(week.as[event].start)].costs)
        week.charge(price, 1);
    for (std::size_t seat = 0; seat < given.seats.size(); ++seat) {
        const auto row = week.as[event].people[seat];
        if (row >= 0) {
            const auto& who = given.seats[seat].candidates[static_cast<std::size_t>(row)];
            for (const auto& price : who.costs)
                week.charge(price, 1);
            for (const auto& bar : who.barred)
                if (week.meets(event, bar.ticks))
                    week.charge(bar.price, 1);
        } else if (given.seats[seat].empty && !week.nobody_needed(event)) {
            week.charge(*given.seats[seat].empty, 1);
        }
    }
    const auto ticks = week.ticks_of(event);
    const auto* const zone = week.zone(event);
    if (zone != nullptr && !week.nobody_needed(event) &&
        std::any_of(ticks.begin(), ticks.end(), [&](Tick tick) {
            return within(zone->closed, tick);
        }))
        week.charge(week.in.prices.zone_closed, 1);
}

void zones_at(NaiveWeek& week, Tick tick) {
    for (const auto& one : week.in.zones) {
        auto events = 0;
        auto heads_there = 0;
        for (std::size_t event = 0; event < week.as.size(); ++event)
            if (week.zone(event) == &one && week.lies_on(event, tick)) {
                ++events;
                heads_there += week.heads(event);
            }
        if (!one.shared)
            week.charge(week.in.prices.zone_clash, std::max(0, events - 1));
        if (heads_there > one.capacity)
            week.charge(week.in.prices.zone_capacity, 1);
    }
}

bool share_heads(const NaiveWeek& week, const Event& one, const Event& other) {
    for (const auto a : one.groups)
        for (const auto b : other.groups)
            if (a == b ||
                std::any_of(week.in.overlaps.begin(), week.in.overlaps.end(), [&](Overlap overlap) {
                    return (overlap.one == a && overlap.other == b) ||
                           (overlap.one == b && overlap.other == a);
                }))
                return true;
    return false;
}

void clashes(NaiveWeek& week) {
    for (std::size_t one = 0; one < week.as.size(); ++one)
        for (std::size_t other = one + 1; other < week.as.size(); ++other) {
            const auto ticks_of_one = week.ticks_of(one);
            const auto meet = std::any_of(ticks_of_one.begin(), ticks_of_one.end(), [&](Tick tick) {
                return week.lies_on(other, tick);
            });
            const auto& a = week.in.events[one];
            const auto& b = week.in.events[other];
            if (!meet || !share_heads(week, a, b))
                continue;
            const auto classes = std::set{a.clash_class, b.clash_class};
            const auto visit = classes == std::set{ClashClass::visiting, ClashClass::teaching};
            week.charge(visit ? week.in.prices.visiting_clash : week.in.prices.group_clash, 1);
        }
}

void rhythm(NaiveWeek& week, const Course& course) {
    auto by_day = std::vector<int>(week.in.days.size());
    auto leaders = std::set<PersonId>{};
    for (const auto id : course.events) {
        if (week.placed(id.value()))
            ++by_day[static_cast<std::size_t>(week.day_of(id.value()))];
        for (const auto& sitting : week.sittings)
            if (sitting.event == id.value() && sitting.occupying && sitting.seat->leads)
                leaders.insert(sitting.candidate->person);
    }
    for (std::size_t day = 0; day < by_day.size(); ++day) {
        if (course.same_day)
            week.charge(*course.same_day, std::max(0, by_day[day] - 1));
        if (course.adjacent_days && day > 0 && by_day[day - 1] > 0 && by_day[day] > 0)
            week.charge(*course.adjacent_days, 1);
    }
    if (course.leaders && leaders.size() > 1)
        week.charge(*course.leaders, static_cast<std::int64_t>(leaders.size()) - 1);
}

void quota(NaiveWeek& week, const Quota& quota) {
    auto sum = quota.given;
    for (const auto id : quota.takers)
        for (const auto tick : week.ticks_of(id.value()))
            if (within(quota.taken_from, tick))
                sum -= quota.taken_per_tick;
    for (const auto& part : quota.parts) {
        const auto event = part.event.value();
        if (!week.placed(event))
            continue;
        sum += part.gives;
        for (const auto& [zone, less] : part.less)
            if (week.zone(event) == &week.in[zone])
                sum -= less;
    }
    if (sum < quota.at_least)
        week.charge(quota.price, 1);
}

}  // namespace

void charge_events(NaiveWeek& week) {
    for (std::size_t event = 0; event < week.as.size(); ++event)
        choices(week, event);
    for (Tick tick = 0; tick < week.in.days.back().last; ++tick)
        zones_at(week, tick);
    clashes(week);
    for (const auto& course : week.in.courses)
        rhythm(week, course);
    for (const auto& needed : week.in.quotas)
        quota(week, needed);
}

}  // namespace slimfit::test
