#include "slimfit/solver/bench.hpp"

#include <algorithm>
#include <array>

namespace slimfit::solver {

using namespace timetable;

std::optional<SeatId> seat_of(const Solution& solution, EventId event, PersonId person) {
    const auto& prepared = solution.prepared();
    for (const auto seat : prepared.seats[event.value()])
        if (prepared[seat].occupying && solution.person(seat) == person)
            return seat;
    return std::nullopt;
}

namespace {

/// Whether all presences of a person, who is available, are of so many seats.
bool sits(const Solution& solution, PersonId person, TickRange time, std::int32_t seats) {
    const auto& prepared = solution.prepared();
    if (!prepared.available(person, time))
        return false;
    const auto first = prepared.at(person, time.first);
    const auto last = first + static_cast<std::size_t>(time.last - time.first);
    for (auto at = first; at < last; ++at)
        if (solution.counters().presence[at].count != seats)
            return false;
    return true;
}

}  // namespace

bool is_free(const Solution& solution, PersonId person, TickRange time) {
    return sits(solution, person, time, 0);
}

bool is_free(const Solution& solution, SeatId seat, std::size_t candidate, TickRange time) {
    const auto& prepared = solution.prepared();
    return is_free(solution, prepared.candidates[seat.value()][candidate].person, time) &&
           !prepared.is_barred(seat, candidate, time);
}

OptionRow free_candidate(Bench& bench, SeatId seat) {
    const auto time = bench.solution.time(bench.prepared()[seat].event);
    const auto candidates = bench.prepared().candidates[seat.value()];
    if (candidates.empty())
        return no_option;
    const auto first = bench.random.below(candidates.size());
    for (std::size_t tried = 0; tried < candidates.size(); ++tried) {
        const auto row = (first + tried) % candidates.size();
        if (is_free(bench.solution, seat, row, time) &&
            bench.may_take(seat, static_cast<OptionRow>(row)))
            return static_cast<OptionRow>(row);
    }
    return no_option;
}

namespace {

/// She is where she should be, and nowhere else.
bool sits_well(const Solution& solution, SeatId seat, PersonId person, TickRange time) {
    const auto row = static_cast<std::size_t>(solution.person_row(seat));
    return sits(solution, person, time, 1) && !solution.prepared().is_barred(seat, row, time);
}

using SomeEvents = std::array<std::optional<EventId>, 8>;

/// The first events beside one that a person occupies within some time, as far as they can be told
/// apart: not when she sits in three at a tick.
SomeEvents other_events(const Solution& solution, PersonId person, TickRange time, EventId except) {
    const auto& prepared = solution.prepared();
    auto events = SomeEvents{};
    auto next = events.begin();
    const auto here = seat_of(solution, except, person) ? solution.time(except) : TickRange{};
    for (auto tick = time.first; tick < time.last && next != events.end(); ++tick) {
        auto presence = solution.counters().presence[prepared.at(person, tick)];
        if (here.first <= tick && tick < here.last) {
            --presence.count;
            presence.events -= static_cast<std::int32_t>(except.value());
        }
        if (presence.count != 1)
            continue;
        *next = EventId{static_cast<std::uint32_t>(presence.events)};
        tick = std::max(tick, solution.time(**next).last - 1);
        ++next;
    }
    return events;
}

void replace(Bench& bench, SeatId seat, std::optional<PersonId> instead) {
    const auto& solution = bench.solution;
    const auto time = solution.time(bench.prepared()[seat].event);
    if (instead)
        if (const auto row = candidate_row(bench.prepared(), seat, *instead);
            row && is_free(solution, seat, static_cast<std::size_t>(*row), time)) {
            bench.set_person(seat, *row);
            return;
        }
    bench.set_person(seat, free_candidate(bench, seat));
}

/// Another start of an event at which a person is free, by chance; none when none is found at once.
OptionRow start_when_free(Bench& bench, EventId event, PersonId person) {
    const auto& prepared = bench.prepared();
    const auto starts = prepared.starts[event.value()];
    const auto duration = bench.solution.instance()[event].duration;
    for (auto tries = 0; tries < 4; ++tries) {
        const auto row = bench.random.below(starts.size());
        const auto tick = starts[row];
        if (bench.territory.reaches(event, prepared.day(tick)) &&
            is_free(bench.solution, person, {tick, tick + duration}))
            return static_cast<OptionRow>(row);
    }
    return no_option;
}

/// In ticks. What lasts longer finds no other place at once: to give it up for a moment leads away
/// from what can be had (see lib/decisions/0003-search.md).
constexpr int longest_postponed = 9;

/// What nobody else can do for a person goes to another time, or to none.
void postpone(Bench& bench, EventId event, PersonId person) {
    if (bench.territory.is_movable[event.value()] &&
        bench.solution.instance()[event].duration <= longest_postponed)
        bench.set_start(event, start_when_free(bench, event, person));
}

}  // namespace

void release(
    Bench& bench, PersonId person, TickRange time, EventId except, std::optional<PersonId> instead
) {
    for (const auto event : other_events(bench.solution, person, time, except)) {
        const auto seat = event ? seat_of(bench.solution, *event, person) : std::nullopt;
        if (!seat)
            continue;
        if (bench.territory.is_open[seat->value()])
            replace(bench, *seat, instead);
        else
            postpone(bench, *event, person);
    }
}

void give(Bench& bench, SeatId seat, OptionRow row) {
    const auto& solution = bench.solution;
    const auto event = bench.prepared()[seat].event;
    const auto leaving = solution.person(seat);
    if (row == no_option || !bench.prepared()[seat].occupying || !solution.placed(event)) {
        bench.set_person(seat, row);
        return;
    }
    const auto candidates = bench.prepared().candidates[seat.value()];
    const auto coming = candidates[static_cast<std::size_t>(row)].person;
    if (coming == leaving)
        return;
    const auto other_seat = seat_of(solution, event, coming);
    bench.set_person(seat, row);
    if (other_seat)
        replace(bench, *other_seat, leaving);
    else
        release(bench, coming, solution.time(event), event, leaving);
}

void settle(Bench& bench, EventId event) {
    const auto& solution = bench.solution;
    const auto& prepared = bench.prepared();
    const auto time = solution.time(event);
    for (const auto seat : prepared.seats[event.value()]) {
        const auto person = solution.person(seat);
        const auto may_stay = person ? sits_well(solution, seat, *person, time)
                                     : !prepared.seat(seat).empty.has_value();
        if (!prepared[seat].occupying || may_stay)
            continue;
        if (person && bench.random.once_in(4)) {
            release(bench, *person, time, event, std::nullopt);
            continue;
        }
        const auto other = free_candidate(bench, seat);
        if (other != no_option)
            bench.set_person(seat, other);
        else if (person)
            release(bench, *person, time, event, std::nullopt);
    }
}

void take_best(Bench& bench, SeatId seat) {
    const auto candidates = bench.prepared().candidates[seat.value()].size();
    auto best = bench.solution.person_row(seat);
    auto best_level = bench.level();
    const auto first = bench.random.below(candidates + 1);
    for (std::size_t tried = 0; tried <= candidates; ++tried) {
        const auto row = static_cast<OptionRow>((first + tried) % (candidates + 1)) - 1;
        if (!bench.may_take(seat, static_cast<OptionRow>(row)))
            continue;
        const auto mark = bench.solution.mark();
        bench.set_person(seat, static_cast<OptionRow>(row));
        if (bench.level() < best_level) {
            best_level = bench.level();
            best = static_cast<OptionRow>(row);
        }
        bench.solution.undo_to(mark);
    }
    if (best != bench.solution.person_row(seat))
        bench.set_person(seat, best);
}

}  // namespace slimfit::solver
