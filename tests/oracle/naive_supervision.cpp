#include "oracle/naive_week.hpp"

#include <algorithm>

namespace slimfit::test {

using namespace timetable;

namespace {

bool near(const NaiveWeek& week, std::size_t watched, std::size_t other) {
    if (watched != other && !week.in.events[other].leaves_eyes_free)
        return false;
    const auto* here = week.zone(watched);
    const auto* there = week.zone(other);
    if (here == nullptr || there == nullptr)
        return false;
    if (here == there)
        return true;
    return week.in.events[watched].watched_next_door &&
           std::any_of(here->adjacent.begin(), here->adjacent.end(), [&](ZoneId id) {
               return &week.in[id] == there;
           });
}

void watching(NaiveWeek& week, const Sitting& watcher) {
    for (const auto tick : week.ticks_of(watcher.event)) {
        auto occupied = std::vector<std::size_t>{};
        for (const auto& sitting : week.sittings)
            if (sitting.occupying && sitting.candidate->person == watcher.candidate->person &&
                week.lies_on(sitting.event, tick))
                occupied.push_back(sitting.event);
        if (occupied.size() != 1 || !near(week, watcher.event, occupied.front())) {
            week.charge(week.in.prices.watcher_away, 1);
            return;
        }
    }
}

/// Among the people an authority or mixture names, and counted at the time of its event.
template <class Demand>
bool counts(const NaiveWeek& week, const Demand& demand, PersonId person) {
    for (const auto& lapse : demand.lapses)
        if (lapse.person == person && week.meets(demand.event.value(), lapse.ticks))
            return false;
    const auto& people = demand.people;
    return std::find(people.begin(), people.end(), person) != people.end();
}

void people_of(NaiveWeek& week, const Cover& cover) {
    if (!week.placed(cover.event.value()))
        return;
    const auto left = week.heads_left(cover);
    auto needed = 0;
    while (cover.heads_per_person > 0 && needed * cover.heads_per_person < left)
        ++needed;
    needed = left == 0 ? 0 : std::max(needed, cover.people_at_least);
    const auto there = static_cast<int>(week.people_in(cover.event.value()).size());
    week.charge(cover.missing, std::max(0, needed - there));
    if (week.nobody_needed(cover.event.value()))
        week.charge(cover.idle, there);
    if (cover.heads_at_most > 0)
        week.charge(cover.crowded, std::max(0, left - cover.heads_at_most));
}

void answered(NaiveWeek& week, const Authority& authority) {
    const auto event = authority.event.value();
    if (!week.placed(event) || week.nobody_needed(event))
        return;
    for (const auto& sitting : week.sittings) {
        if (sitting.event != event)
            continue;
        const auto may_answer = sitting.seat->leads || authority.any_seat;
        if (!sitting.occupying ||
            (may_answer && counts(week, authority, sitting.candidate->person)))
            return;
    }
    week.charge(authority.price, 1);
}

void mixed(NaiveWeek& week, const Mixture& mixture) {
    const auto event = mixture.event.value();
    const auto people = week.people_in(event);
    if (!week.placed(event) || people.empty() || week.nobody_needed(event))
        return;
    auto wanted = 0;
    while (wanted * 100 < mixture.percent * static_cast<int>(people.size()))
        ++wanted;
    wanted = std::max(wanted, mixture.at_least);
    const auto there = std::count_if(people.begin(), people.end(), [&](PersonId person) {
        return counts(week, mixture, person);
    });
    week.charge(mixture.price, std::max(0, wanted - static_cast<int>(there)));
}

enum class Where { nowhere, near, far };

Where is_from(const NaiveWeek& week, std::size_t event, const OnCall& call) {
    const auto row = week.as[event].zone;
    if (row < 0)
        return Where::nowhere;
    const auto zone = week.in.events[event].zones[static_cast<std::size_t>(row)];
    return std::ranges::count(call.near, zone) > 0 ? Where::near : Where::far;
}

/// How often somebody sits in an event there at a tick.
int sits(const NaiveWeek& week, PersonId person, const OnCall& call, Where where, Tick tick) {
    return static_cast<int>(std::ranges::count_if(week.sittings, [&](const Sitting& sitting) {
        return sitting.occupying && sitting.candidate->person == person &&
               is_from(week, sitting.event, call) == where && week.lies_on(sitting.event, tick);
    }));
}

bool are_heads_near(const NaiveWeek& week, const OnCall& call, Tick tick) {
    for (std::size_t event = 0; event < week.as.size(); ++event)
        if (!week.is_cover(event) && week.heads(event) > 0 &&
            is_from(week, event, call) == Where::near && week.lies_on(event, tick))
            return true;
    return false;
}

int too_few_at(const NaiveWeek& week, const OnCall& call, Tick tick) {
    if (call.for_heads && !are_heads_near(week, call, tick))
        return 0;
    auto here = 0;
    for (const auto& person : call.people) {
        if (!within(person.at_hand, tick))
            continue;
        here += person.comes_along ? sits(week, person.person, call, Where::near, tick)
                                   : 1 - sits(week, person.person, call, Where::far, tick);
    }
    return std::max(0, call.people_at_least - here);
}

void called(NaiveWeek& week, const OnCall& call) {
    for (const auto range : call.ticks)
        for (auto tick = range.first; tick < range.last; ++tick) {
            const auto missing = too_few_at(week, call, tick);
            const auto before = tick == range.first ? 0 : too_few_at(week, call, tick - 1);
            if (missing != before)
                week.charge(call.price, missing);
        }
}

}  // namespace

void charge_supervision(NaiveWeek& week) {
    for (const auto& sitting : week.sittings)
        if (!sitting.occupying)
            watching(week, sitting);
    for (const auto& cover : week.in.covers)
        people_of(week, cover);
    for (const auto& authority : week.in.authorities)
        answered(week, authority);
    for (const auto& mixture : week.in.mixtures)
        mixed(week, mixture);
    for (const auto& call : week.in.on_call)
        called(week, call);
}

}  // namespace slimfit::test
