#include "slimfit/planning/told_solution.hpp"

#include "slimfit/planning/kept_rooms.hpp"

#include <algorithm>
#include <set>

namespace slimfit::planning {

namespace {

using timetable::EventId;
using timetable::SeatId;
using timetable::Solution;

void seat_nobody_twice(EventId event, Solution& solution) {
    const auto& prepared = solution.prepared();
    std::set<timetable::PersonId> there;
    for (const auto seat : prepared.seats[event.value()])
        if (const auto person = solution.person(seat);
            person && prepared[seat].occupying && !there.insert(*person).second)
            solution.set_person(seat, timetable::no_option);
}

/// Whether somebody has another seat of her event from now on.
bool changes_seat(SeatId from, SeatId to, Solution& solution) {
    const auto candidates = solution.prepared().candidates[to.value()];
    const auto her =
        std::ranges::find(candidates, solution.person(from), &timetable::CandidateFacts::person);
    if (her == candidates.end())
        return false;
    const auto before = solution.score();
    const auto mark = solution.mark();
    solution.set_person(from, timetable::no_option);
    solution.set_person(to, static_cast<timetable::OptionRow>(her - candidates.begin()));
    if (solution.score() < before)
        return true;
    solution.undo_to(mark);
    return false;
}

std::optional<SeatId> leading_seat(const Draft& draft, EventId event, const Solution& solution) {
    const auto& purposes = draft.seats[event.value()];
    const auto leader = std::ranges::find(purposes, SeatPurpose::leader);
    if (leader == purposes.end())
        return std::nullopt;
    return solution.prepared()
        .seats[event.value()][static_cast<std::size_t>(leader - purposes.begin())];
}

void let_somebody_lead(EventId event, SeatId leading, Solution& solution) {
    for (const auto seat : solution.prepared().seats[event.value()])
        if (solution.prepared()[seat].occupying && solution.person(seat) &&
            changes_seat(seat, leading, solution))
            return;
}

bool is_told_only_when_led(const Demand& demand) {
    return demand.kind == DemandKind::offer || demand.kind == DemandKind::coach_slot;
}

}  // namespace

void bring_to_what_is_told(const Draft& draft, Solution& solution) {
    for (std::uint32_t row = 0; row < draft.demands.size(); ++row) {
        const EventId event{row};
        if (!solution.placed(event))
            continue;
        seat_nobody_twice(event, solution);
        const auto leading = leading_seat(draft, event, solution);
        if (!leading || solution.person(*leading))
            continue;
        let_somebody_lead(event, *leading, solution);
        if (!solution.person(*leading) && is_told_only_when_led(draft.demands[row]))
            solution.set_start(event, timetable::no_option);
    }
    keep_rooms(draft, solution);
}

}  // namespace slimfit::planning
