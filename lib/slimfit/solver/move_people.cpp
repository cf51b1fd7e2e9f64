#include "slimfit/solver/moves.hpp"

#include <algorithm>

namespace slimfit::solver {

using namespace timetable;

namespace {

SeatId some_seat(Bench& bench) {
    if (!bench.broken_seats.empty() && bench.random.once_in(2))
        return bench.any(bench.broken_seats);
    return bench.any(bench.territory.seats);
}

}  // namespace

bool change_person(Bench& bench) {
    if (bench.territory.seats.empty())
        return false;
    const auto seat = some_seat(bench);
    const auto candidates = bench.prepared().candidates[seat.value()];
    if (!bench.solution.placed(bench.prepared()[seat].event))
        return false;
    const auto row = bench.random.below(candidates.size());
    if (static_cast<OptionRow>(row) == bench.solution.person_row(seat))
        return false;
    const auto event = bench.prepared()[seat].event;
    if (!bench.prepared().may_sit(seat, row, bench.solution.time(event)))
        return false;
    give(bench, seat, static_cast<OptionRow>(row));
    return true;
}

bool fill_or_empty(Bench& bench) {
    if (bench.territory.seats.empty())
        return false;
    const auto seat = some_seat(bench);
    if (!bench.solution.placed(bench.prepared()[seat].event))
        return false;
    if (bench.solution.person_row(seat) != no_option) {
        bench.set_person(seat, bench.random.once_in(2) ? no_option : free_candidate(bench, seat));
        return true;
    }
    const auto row = free_candidate(bench, seat);
    if (row == no_option)
        return false;
    bench.set_person(seat, row);
    return true;
}

bool change_watcher(Bench& bench) {
    if (bench.territory.watching.empty())
        return false;
    const auto seat = bench.any(bench.territory.watching);
    take_best(bench, seat);
    return true;
}

bool staff_event(Bench& bench) {
    if (bench.territory.seats.empty())
        return false;
    const auto event = bench.prepared()[some_seat(bench)].event;
    if (!bench.solution.placed(event))
        return false;
    const auto seats = bench.prepared().seats[event.value()];
    for (const auto seat : seats)
        if (bench.territory.is_open[seat.value()])
            bench.set_person(seat, no_option);
    for (const auto seat : seats)
        if (bench.territory.is_open[seat.value()])
            take_best(bench, seat);
    return true;
}

bool lead_course(Bench& bench) {
    if (bench.territory.led.empty())
        return false;
    const auto& course = bench.solution.instance()[bench.any(bench.territory.led)];
    auto leader = std::optional<PersonId>{};
    for (const auto event : course.events)
        for (const auto seat : bench.prepared().seats[event.value()]) {
            const auto candidates = bench.prepared().candidates[seat.value()];
            if (!bench.prepared()[seat].leads || !bench.territory.is_open[seat.value()] ||
                !bench.solution.placed(event) || candidates.empty())
                continue;
            if (!leader)
                leader = candidates[bench.random.below(candidates.size())].person;
            const auto row = candidate_row(bench.prepared(), seat, *leader);
            if (row && *row != bench.solution.person_row(seat) &&
                bench.prepared().may_sit(
                    seat, static_cast<std::size_t>(*row), bench.solution.time(event)
                ))
                give(bench, seat, *row);
            break;
        }
    return leader.has_value();
}

}  // namespace slimfit::solver
