#pragma once

#include "slimfit/timetable/families/seat_costs.hpp"

namespace slimfit::timetable::families {

/// A person in more than one seat at a tick.
struct PersonClash {
    static constexpr auto family = Family::person_clash;
    using Scope = PersonTick;

    template <class Visit>
    static void scopes(const Prepared& prepared, Visit visit) {
        for_each_person_tick(prepared, visit);
    }

    template <class Visit>
    static void touched(const Solution& solution, const StartChange& change, Visit visit) {
        for_each_person(solution, change.event, true, [&](PersonId person) {
            for_each_changed_tick(change.before, change.after, [&](Tick tick) {
                visit(Scope{person, tick});
            });
        });
    }

    template <class Visit>
    static void touched(const Solution& solution, const SeatChange& change, Visit visit) {
        if (!solution.prepared()[change.seat].occupying)
            return;
        const auto time = solution.time(change.event);
        for_each_person(change, [&](PersonId person) {
            for (auto tick = time.first; tick < time.last; ++tick)
                visit(Scope{person, tick});
        });
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope scope, Charge charge) {
        const auto at = solution.prepared().at(scope.person, scope.tick);
        const auto count = solution.counters().presence[at].count;
        if (count > 1)
            charge(solution.instance().prices.person_clash, count - 1);
    }

    static Place place(const Solution&, Scope scope) {
        return {.person = scope.person, .tick = scope.tick};
    }
};

/// Visits the occupying seats that judge where their person is expected to be.
template <class Visit>
void touched_occupied_seats(const Solution& solution, const StartChange& change, Visit visit) {
    const auto& prepared = solution.prepared();
    for (const auto seat : prepared.seats[change.event.value()])
        if (prepared[seat].occupying && solution.person_row(seat) != no_option)
            visit(seat);
}

/// A person in an event while she is not available.
struct PersonAway {
    static constexpr auto family = Family::person_away;
    using Scope = SeatId;

    template <class Visit>
    static void scopes(const Prepared& prepared, Visit visit) {
        for_each_seat(prepared, visit);
    }

    template <class Visit>
    static void touched(const Solution& solution, const StartChange& change, Visit visit) {
        touched_occupied_seats(solution, change, visit);
    }

    template <class Visit>
    static void touched(const Solution&, const SeatChange& change, Visit visit) {
        visit(change.seat);
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope seat, Charge charge) {
        const auto& prepared = solution.prepared();
        const auto& facts = prepared[seat];
        const auto person = solution.person(seat);
        if (!person || !facts.occupying || !solution.placed(facts.event))
            return;
        if (!prepared.available(*person, solution.time(facts.event)))
            charge(solution.instance().prices.person_unavailable, 1);
    }

    static Place place(const Solution& solution, Scope seat) {
        return place_of_seat(solution, seat);
    }
};

/// A person in an event at a moment she would rather have free.
struct UnwantedTime {
    static constexpr auto family = Family::unwanted_time;
    using Scope = SeatId;

    template <class Visit>
    static void scopes(const Prepared& prepared, Visit visit) {
        for_each_seat(prepared, visit);
    }

    template <class Visit>
    static void touched(const Solution& solution, const StartChange& change, Visit visit) {
        touched_occupied_seats(solution, change, visit);
    }

    template <class Visit>
    static void touched(const Solution&, const SeatChange& change, Visit visit) {
        visit(change.seat);
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope seat, Charge charge) {
        const auto& facts = solution.prepared()[seat];
        const auto person = solution.person(seat);
        if (!person || !facts.occupying || !solution.prepared()[facts.event].counts_as_load)
            return;
        const auto time = solution.time(facts.event);
        for (const auto& unwanted : solution.instance()[*person].unwanted)
            if (unwanted.ticks.overlaps(time))
                charge(unwanted.price, 1);
    }

    static Place place(const Solution& solution, Scope seat) {
        return place_of_seat(solution, seat);
    }
};

}  // namespace slimfit::timetable::families
