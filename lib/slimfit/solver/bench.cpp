#include "slimfit/solver/bench.hpp"

#include <algorithm>

namespace slimfit::solver {

using namespace timetable;

bool is_free(const Solution& solution, PersonId person, TickRange time) {
    const auto& prepared = solution.prepared();
    if (!prepared.available(person, time))
        return false;
    const auto first = prepared.at(person, time.first);
    const auto last = first + static_cast<std::size_t>(time.last - time.first);
    for (auto at = first; at < last; ++at)
        if (solution.counters().presence[at].count != 0)
            return false;
    return true;
}

std::optional<SeatId> seat_of(const Solution& solution, EventId event, PersonId person) {
    const auto& prepared = solution.prepared();
    for (const auto seat : prepared.seats[event.value()])
        if (prepared[seat].occupying && solution.person(seat) == person)
            return seat;
    return std::nullopt;
}

OptionRow free_candidate(Bench& bench, SeatId seat) {
    const auto time = bench.solution.time(bench.prepared()[seat].event);
    const auto candidates = bench.prepared().candidates[seat.value()];
    if (candidates.empty())
        return no_option;
    const auto first = bench.random.below(candidates.size());
    for (std::size_t tried = 0; tried < candidates.size(); ++tried) {
        const auto row = (first + tried) % candidates.size();
        if (is_free(bench.solution, candidates[row].person, time))
            return static_cast<OptionRow>(row);
    }
    return no_option;
}

namespace {

/// The event a person occupies one seat of at a tick; none when it is no seat or several.
std::optional<EventId> only_event(const Solution& solution, PersonId person, Tick tick) {
    const auto& presence = solution.counters().presence[solution.prepared().at(person, tick)];
    if (presence.count != 1)
        return std::nullopt;
    return EventId{static_cast<std::uint32_t>(presence.events)};
}

void replace(Bench& bench, SeatId seat, std::optional<PersonId> instead) {
    const auto& solution = bench.solution;
    const auto time = solution.time(bench.prepared()[seat].event);
    if (instead && is_free(solution, *instead, time))
        if (const auto row = candidate_row(bench.prepared(), seat, *instead)) {
            bench.set_person(seat, *row);
            return;
        }
    bench.set_person(seat, free_candidate(bench, seat));
}

}  // namespace

void release(
    Bench& bench, PersonId person, TickRange time, EventId except, std::optional<PersonId> instead
) {
    for (auto tick = time.first; tick < time.last; ++tick) {
        const auto event = only_event(bench.solution, person, tick);
        if (!event || *event == except)
            continue;
        const auto seat = seat_of(bench.solution, *event, person);
        if (seat && bench.choices.is_open[seat->value()])
            replace(bench, *seat, instead);
        tick = std::max(tick, bench.solution.time(*event).last - 1);
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
    const auto other_seat = seat_of(solution, event, coming);
    bench.set_person(seat, no_option);
    if (other_seat && *other_seat != seat)
        replace(bench, *other_seat, leaving);
    else
        release(bench, coming, solution.time(event), event, leaving);
    bench.set_person(seat, row);
}

void settle(Bench& bench, EventId event) {
    const auto& solution = bench.solution;
    const auto& prepared = bench.prepared();
    const auto time = solution.time(event);
    for (const auto seat : prepared.seats[event.value()]) {
        const auto person = solution.person(seat);
        if (!prepared[seat].occupying)
            continue;
        if (!person) {
            if (prepared.seat(seat).empty)
                bench.set_person(seat, free_candidate(bench, seat));
            continue;
        }
        const auto row = solution.person_row(seat);
        bench.set_person(seat, no_option);
        if (is_free(solution, *person, time)) {
            bench.set_person(seat, row);
            continue;
        }
        const auto other = free_candidate(bench, seat);
        if (other != no_option && !bench.random.once_in(4)) {
            bench.set_person(seat, other);
            continue;
        }
        release(bench, *person, time, event, std::nullopt);
        bench.set_person(seat, row);
    }
}

void take_best(Bench& bench, SeatId seat) {
    const auto candidates = bench.prepared().candidates[seat.value()].size();
    auto best = bench.solution.person_row(seat);
    auto best_level = bench.level();
    const auto first = bench.random.below(candidates + 1);
    for (std::size_t tried = 0; tried <= candidates; ++tried) {
        const auto row = static_cast<OptionRow>((first + tried) % (candidates + 1)) - 1;
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
