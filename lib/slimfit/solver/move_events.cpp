#include "slimfit/solver/moves.hpp"

#include <algorithm>

namespace slimfit::solver {

using namespace timetable;

namespace {

EventId some_event(Bench& bench) {
    if (!bench.broken.empty() && bench.random.once_in(2))
        return bench.any(bench.broken);
    return bench.any(bench.territory.movable);
}

bool reaches(const Bench& bench, EventId event, OptionRow start) {
    const auto tick = bench.prepared().starts[event.value()][static_cast<std::size_t>(start)];
    return bench.territory.reaches(event, bench.prepared().day(tick));
}

/// Another start than now, if one is found at once; only what may be left out goes without.
OptionRow another_start(Bench& bench, EventId event) {
    const auto starts = bench.prepared().starts[event.value()].size();
    const auto now = bench.solution.start_row(event);
    const auto& unplaced = bench.solution.instance()[event].unplaced;
    if (now != no_option && bench.random.once_in(unplaced.hard ? 64 : 8))
        return no_option;
    for (auto tries = 0; tries < 4; ++tries) {
        const auto row = static_cast<OptionRow>(bench.random.below(starts));
        if (row != now && reaches(bench, event, row))
            return row;
    }
    return now;
}

/// A zone of its options where nobody else is then; else any.
void choose_zone(Bench& bench, EventId event) {
    const auto& zones = bench.solution.instance()[event].zones;
    if (zones.size() < 2)
        return;
    const auto first = bench.random.below(zones.size());
    const auto tick = bench.solution.time(event).first;
    for (std::size_t tried = 0; tried < zones.size(); ++tried) {
        const auto row = (first + tried) % zones.size();
        const auto at = bench.prepared().at(zones[row], tick);
        if (bench.solution.counters().zone_events[at] == 0) {
            bench.set_zone(event, static_cast<OptionRow>(row));
            return;
        }
    }
    // Without a zone a session costs nothing extra and stands nowhere.
    if (!bench.solution.zone(event))
        bench.set_zone(event, static_cast<OptionRow>(first));
}

void move_to(Bench& bench, EventId event, OptionRow row) {
    const auto was_placed = bench.solution.placed(event);
    bench.set_start(event, row);
    if (row == no_option)
        return;
    if (!was_placed || bench.random.once_in(4))
        choose_zone(bench, event);
    settle(bench, event);
}

/// An event that is in the way of another goes to the time the other had, or anywhere.
void push_away(Bench& bench, EventId event, TickRange freed) {
    if (!bench.territory.is_movable[event.value()])
        return;
    const auto row =
        freed == TickRange{} ? std::nullopt : start_at(bench.prepared(), event, freed.first);
    const auto starts = bench.prepared().starts[event.value()].size();
    const auto to = row ? *row : static_cast<OptionRow>(bench.random.below(starts));
    if (reaches(bench, event, to))
        move_to(bench, event, to);
}

void push_others_away(Bench& bench, EventId event, TickRange freed) {
    const auto& solution = bench.solution;
    const auto time = solution.time(event);
    for (const auto& conflict : bench.prepared().conflicts[event.value()])
        if (solution.time(conflict.event).overlaps(time))
            push_away(bench, conflict.event, freed);
    const auto zone = solution.zone(event);
    if (!zone || solution.counters().zone_events[bench.prepared().at(*zone, time.first)] < 2)
        return;
    for (const auto other : bench.territory.choices->users[zone->value()])
        if (other != event && solution.zone(other) == zone && solution.time(other).overlaps(time))
            push_away(bench, other, freed);
}

}  // namespace

bool shift_event(Bench& bench) {
    if (bench.territory.movable.empty())
        return false;
    const auto event = some_event(bench);
    if (bench.prepared().starts[event.value()].empty())
        return false;
    const auto freed = bench.solution.time(event);
    const auto row = another_start(bench, event);
    if (row == bench.solution.start_row(event))
        return false;
    move_to(bench, event, row);
    if (row != no_option && !bench.random.once_in(3))
        push_others_away(bench, event, freed);
    return true;
}

namespace {

/// Changes the people of seats that have the same place in two events, where they are candidates.
void swap_people(Bench& bench, EventId one, EventId other) {
    const auto& prepared = bench.prepared();
    const auto seats = prepared.seats[one.value()];
    const auto others = prepared.seats[other.value()];
    for (std::size_t row = 0; row < std::min(seats.size(), others.size()); ++row) {
        const auto a = bench.solution.person(seats[row]);
        const auto b = bench.solution.person(others[row]);
        if (a == b || !a || !b)
            continue;
        const auto a_there = candidate_row(prepared, others[row], *a);
        const auto b_here = candidate_row(prepared, seats[row], *b);
        if (!a_there || !b_here)
            continue;
        bench.set_person(seats[row], *b_here);
        bench.set_person(others[row], *a_there);
    }
}

}  // namespace

bool swap_events(Bench& bench) {
    if (bench.territory.movable.empty())
        return false;
    const auto one = some_event(bench);
    const auto conflicts = bench.prepared().conflicts[one.value()];
    if (conflicts.empty() || !bench.solution.placed(one))
        return false;
    const auto other = conflicts[bench.random.below(conflicts.size())].event;
    const auto here = bench.solution.time(one);
    const auto there = bench.solution.time(other);
    if (!bench.territory.is_movable[other.value()] || there == TickRange{} || here == there)
        return false;
    const auto to = start_at(bench.prepared(), one, there.first);
    const auto back = start_at(bench.prepared(), other, here.first);
    if (!to || !back)
        return false;
    bench.set_start(one, *to);
    bench.set_start(other, *back);
    if (bench.random.once_in(2))
        swap_people(bench, one, other);
    settle(bench, one);
    settle(bench, other);
    return true;
}

bool change_zone(Bench& bench) {
    if (bench.territory.with_zones.empty())
        return false;
    const auto event = bench.any(bench.territory.with_zones);
    const auto& zones = bench.solution.instance()[event].zones;
    const auto row = bench.random.below(zones.size());
    const auto now = bench.solution.zone_row(event);
    if (!bench.solution.placed(event) || static_cast<OptionRow>(row) == now)
        return false;
    const auto left = bench.solution.zone(event);
    bench.set_zone(event, static_cast<OptionRow>(row));
    if (!left || bench.random.once_in(2))
        return true;
    for (const auto other : bench.territory.choices->users[zones[row].value()]) {
        if (other == event || bench.solution.zone(other) != zones[row] ||
            !bench.solution.time(other).overlaps(bench.solution.time(event)))
            continue;
        if (!bench.territory.owns[other.value()])
            continue;
        const auto& options = bench.solution.instance()[other].zones;
        const auto found = std::ranges::find(options, *left);
        if (found != options.end())
            bench.set_zone(other, static_cast<OptionRow>(found - options.begin()));
    }
    return true;
}

}  // namespace slimfit::solver
