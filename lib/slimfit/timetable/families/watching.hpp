#pragma once

#include "slimfit/timetable/families/seat_costs.hpp"

namespace slimfit::timetable::families {

/// A watching seat whose person is not near at every tick.
struct WatcherAway {
    static constexpr auto family = Family::watcher_away;
    using Scope = SeatId;

    template <class Visit>
    static void scopes(const Prepared& prepared, Visit visit) {
        for_each_seat(prepared, [&](SeatId seat) {
            if (!prepared[seat].occupying)
                visit(seat);
        });
    }

    template <class Visit>
    static void touched(const Solution& solution, const StartChange& change, Visit visit) {
        moved(solution, change.event, change.before, change.after, visit);
    }

    template <class Visit>
    static void touched(const Solution& solution, const ZoneChange& change, Visit visit) {
        const auto time = solution.time(change.event);
        moved(solution, change.event, time, time, visit);
    }

    template <class Visit>
    static void touched(const Solution& solution, const SeatChange& change, Visit visit) {
        if (!solution.prepared()[change.seat].occupying) {
            visit(change.seat);
            return;
        }
        const auto time = solution.time(change.event);
        for_each_person(change, [&](PersonId person) {
            for_each_watched(solution, person, time, time, visit);
        });
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope seat, Charge charge) {
        const auto person = solution.person(seat);
        if (!person)
            return;
        const auto& prepared = solution.prepared();
        const auto event = prepared[seat].event;
        const auto time = solution.time(event);
        for (auto tick = time.first; tick < time.last; ++tick) {
            const auto& presence = solution.counters().presence[prepared.at(*person, tick)];
            if (presence.count != 1 ||
                !near(solution, event, EventId{static_cast<std::uint32_t>(presence.events)})) {
                charge(solution.instance().prices.watcher_away, 1);
                return;
            }
        }
    }

    static Place place(const Solution& solution, Scope seat) {
        return place_of_seat(solution, seat);
    }

private:
    /// Whether who is in the other event can watch this one.
    static bool near(const Solution& solution, EventId watched, EventId other) {
        const auto& instance = solution.instance();
        const auto here = solution.zone(watched);
        const auto there = solution.zone(other);
        if (watched != other && !instance[other].leaves_eyes_free)
            return false;
        if (!here || !there)
            return false;
        if (*here == *there)
            return true;
        return instance[watched].watched_next_door &&
               std::ranges::find(instance[*here].adjacent, *there) !=
                   instance[*here].adjacent.end();
    }

    template <class Visit>
    static void
    moved(const Solution& solution, EventId event, TickRange before, TickRange after, Visit visit) {
        const auto& prepared = solution.prepared();
        for (const auto seat : prepared.seats[event.value()])
            if (!prepared[seat].occupying)
                visit(seat);
        const auto visit_elsewhere = [&](SeatId seat) {
            if (prepared[seat].event != event)
                visit(seat);
        };
        for_each_person(solution, event, true, [&](PersonId person) {
            for_each_watched(solution, person, before, after, visit_elsewhere);
        });
    }

    /// Seats a person watches from at some time.
    template <class Visit>
    static void for_each_watched(
        const Solution& solution, PersonId person, TickRange before, TickRange after, Visit visit
    ) {
        if (solution.counters().watching[person.value()] == 0)
            return;
        const auto& prepared = solution.prepared();
        for (const auto seat : prepared.may_watch[person.value()]) {
            const auto time = solution.time(prepared[seat].event);
            if ((time.overlaps(before) || time.overlaps(after)) && solution.person(seat) == person)
                visit(seat);
        }
    }
};

/// A person who watches more events at a tick than she may.
struct WatchesTooMany {
    static constexpr auto family = Family::watches_too_many;
    using Scope = PersonTick;

    template <class Visit>
    static void scopes(const Prepared& prepared, Visit visit) {
        for_each_person_tick(prepared, visit);
    }

    template <class Visit>
    static void touched(const Solution& solution, const StartChange& change, Visit visit) {
        for_each_person(solution, change.event, false, [&](PersonId person) {
            for_each_changed_tick(change.before, change.after, [&](Tick tick) {
                visit(Scope{person, tick});
            });
        });
    }

    template <class Visit>
    static void touched(const Solution& solution, const SeatChange& change, Visit visit) {
        if (solution.prepared()[change.seat].occupying)
            return;
        const auto time = solution.time(change.event);
        for_each_person(change, [&](PersonId person) {
            for (auto tick = time.first; tick < time.last; ++tick)
                visit(Scope{person, tick});
        });
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope scope, Charge charge) {
        const auto& prices = solution.instance().prices;
        const auto at = solution.prepared().at(scope.person, scope.tick);
        const auto above = solution.counters().watched[at] - prices.watched_at_most;
        if (above > 0)
            charge(prices.watched_too_many, above);
    }

    static Place place(const Solution&, Scope scope) {
        return {.person = scope.person, .tick = scope.tick};
    }
};

}  // namespace slimfit::timetable::families
