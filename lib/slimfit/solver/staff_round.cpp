#include "slimfit/solver/moves.hpp"
#include "slimfit/staffing/round_flow.hpp"

#include <algorithm>

namespace slimfit::solver {

using namespace timetable;

namespace {

constexpr auto most_seats = std::size_t{12};

/// Seats that lie over some time, reached from one another by people who may take one and sit in
/// the next.
std::vector<SeatId> seats_around(Bench& bench, SeatId first) {
    const auto& solution = bench.solution;
    const auto& prepared = bench.prepared();
    const auto time = solution.time(prepared[first].event);
    auto seats = std::vector{first};
    for (std::size_t next = 0; next < seats.size() && seats.size() < most_seats; ++next)
        for (const auto& candidate : prepared.candidates[seats[next].value()]) {
            const auto& presence =
                solution.counters().presence[prepared.at(candidate.person, time.first)];
            if (presence.count != 1 || seats.size() == most_seats)
                continue;
            const auto event = EventId{static_cast<std::uint32_t>(presence.events)};
            const auto seat = seat_of(solution, event, candidate.person);
            if (seat && bench.territory.is_open[seat->value()] && solution.time(event) == time &&
                std::ranges::find(seats, *seat) == seats.end())
                seats.push_back(*seat);
        }
    return seats;
}

/// What each option costs with all seats of the round empty.
std::vector<staffing::RoundSeat> priced(Bench& bench, const std::vector<SeatId>& seats) {
    auto round = std::vector<staffing::RoundSeat>{};
    const auto before = bench.solution.score();
    for (const auto seat : seats) {
        auto& priced_seat = round.emplace_back();
        const auto time = bench.solution.time(bench.prepared()[seat].event);
        const auto candidates = bench.prepared().candidates[seat.value()];
        for (std::size_t row = 0; row < candidates.size(); ++row) {
            const auto person = candidates[row].person;
            const auto listed =
                std::ranges::find(priced_seat.options, person, &staffing::RoundOption::person);
            if (!is_free(bench.solution, seat, row, time) || listed != priced_seat.options.end() ||
                !bench.may_take(seat, static_cast<OptionRow>(row)))
                continue;
            const auto mark = bench.solution.mark();
            bench.set_person(seat, static_cast<OptionRow>(row));
            priced_seat.options.push_back({person, bench.solution.score() - before});
            bench.solution.undo_to(mark);
        }
    }
    return round;
}

}  // namespace

bool staff_round(Bench& bench) {
    if (bench.territory.seats.empty())
        return false;
    const auto first = bench.any(bench.territory.seats);
    if (!bench.solution.placed(bench.prepared()[first].event))
        return false;
    const auto seats = seats_around(bench, first);
    if (seats.size() < 2)
        return false;
    for (const auto seat : seats)
        bench.set_person(seat, no_option);
    const auto round = priced(bench, seats);
    const auto staffing = staffing::cheapest_staffing(round);
    for (std::size_t row = 0; row < seats.size(); ++row)
        if (staffing.taken[row]) {
            const auto person = round[row].options[*staffing.taken[row]].person;
            bench.set_person(seats[row], *candidate_row(bench.prepared(), seats[row], person));
        }
    return true;
}

}  // namespace slimfit::solver
