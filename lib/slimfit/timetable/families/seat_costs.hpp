#pragma once

#include "slimfit/timetable/families/family.hpp"
#include "slimfit/timetable/families/walks.hpp"

namespace slimfit::timetable::families {

/// Where a seat is, and who has it.
inline Place place_of_seat(const Solution& solution, SeatId seat) {
    const auto& prepared = solution.prepared();
    return {
        .event = prepared[seat].event,
        .seat = row_in_event(prepared, seat),
        .person = solution.person(seat)};
}

/// A person in a seat that has a cost for her, always or at the time of its event.
struct CandidateCost {
    static constexpr auto family = Family::candidate_cost;
    using Scope = SeatId;

    template <class Visit>
    static void scopes(const Prepared& prepared, Visit visit) {
        for_each_seat(prepared, visit);
    }

    template <class Visit>
    static void touched(const Solution& solution, const StartChange& change, Visit visit) {
        const auto& prepared = solution.prepared();
        for (const auto seat : prepared.seats[change.event.value()])
            if (change.comes_or_goes() || prepared[seat].bars)
                visit(seat);
    }

    template <class Visit>
    static void touched(const Solution&, const SeatChange& change, Visit visit) {
        visit(change.seat);
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope seat, Charge charge) {
        const auto& prepared = solution.prepared();
        const auto row = solution.person_row(seat);
        if (row == no_option || !solution.placed(prepared[seat].event))
            return;
        const auto candidate =
            prepared.candidates.first(seat.value()) + static_cast<std::size_t>(row);
        for (const auto& price : prepared.candidate_costs[candidate])
            charge(price, 1);
        if (!prepared[seat].bars)
            return;
        const auto time = solution.time(prepared[seat].event);
        for (const auto& bar : prepared.candidate_bars[candidate])
            if (bar.ticks.overlaps(time))
                charge(bar.price, 1);
    }

    static Place place(const Solution& solution, Scope seat) {
        return place_of_seat(solution, seat);
    }
};

/// A seat that nobody has and that costs when empty.
struct EmptySeat {
    static constexpr auto family = Family::empty_seat;
    using Scope = SeatId;

    template <class Visit>
    static void scopes(const Prepared& prepared, Visit visit) {
        for_each_seat(prepared, visit);
    }

    template <class Visit>
    static void touched(const Solution& solution, const StartChange& change, Visit visit) {
        const auto& prepared = solution.prepared();
        if (change.comes_or_goes() || prepared[change.event].covers)
            for (const auto seat : prepared.seats[change.event.value()])
                visit(seat);
    }

    template <class Visit>
    static void touched(const Solution& solution, const HeadsChange& change, Visit visit) {
        const auto& prepared = solution.prepared();
        if (change.deserts_or_peoples)
            for (const auto seat : prepared.seats[prepared[change.cover].event.value()])
                visit(seat);
    }

    template <class Visit>
    static void touched(const Solution&, const SeatChange& change, Visit visit) {
        visit(change.seat);
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope seat, Charge charge) {
        if (solution.person_row(seat) != no_option)
            return;
        const auto& prepared = solution.prepared();
        const auto event = prepared[seat].event;
        const auto& empty = prepared.seat(seat).empty;
        if (empty && solution.placed(event) && !solution.deserted(event))
            charge(*empty, 1);
    }

    static Place place(const Solution& solution, Scope seat) {
        return place_of_seat(solution, seat);
    }
};

}  // namespace slimfit::timetable::families
