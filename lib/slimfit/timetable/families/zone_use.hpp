#pragma once

#include "slimfit/timetable/families/family.hpp"
#include "slimfit/timetable/families/walks.hpp"

namespace slimfit::timetable::families {

inline Place place_of_zone(ZoneTick scope) {
    return {.zone = scope.zone, .tick = scope.tick};
}

/// Visits the ticks of both zones of an event that stands still.
template <class Visit>
void touched_zone_ticks(const Solution& solution, const ZoneChange& change, Visit visit) {
    const auto time = solution.time(change.event);
    for (const auto& zone : {change.before, change.after})
        for (auto tick = time.first; zone && tick < time.last; ++tick)
            visit(ZoneTick{*zone, tick});
}

/// Several events in an unshared zone at a tick.
struct ZoneClash {
    static constexpr auto family = Family::zone_clash;
    using Scope = ZoneTick;

    template <class Visit>
    static void scopes(const Prepared& prepared, Visit visit) {
        for_each_zone_tick(prepared, visit);
    }

    template <class Visit>
    static void touched(const Solution& solution, const StartChange& change, Visit visit) {
        if (const auto zone = solution.zone(change.event))
            for_each_changed_tick(change.before, change.after, [&](Tick tick) {
                visit(Scope{*zone, tick});
            });
    }

    template <class Visit>
    static void touched(const Solution& solution, const ZoneChange& change, Visit visit) {
        touched_zone_ticks(solution, change, visit);
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope scope, Charge charge) {
        const auto at = solution.prepared().at(scope.zone, scope.tick);
        const auto count = solution.counters().zone_events[at];
        if (count > 1 && !solution.instance()[scope.zone].shared)
            charge(solution.instance().prices.zone_clash, count - 1);
    }

    static Place place(const Solution&, Scope scope) { return place_of_zone(scope); }
};

/// More heads in a zone at a tick than it holds.
struct ZoneFull {
    static constexpr auto family = Family::zone_full;
    using Scope = ZoneTick;

    template <class Visit>
    static void scopes(const Prepared& prepared, Visit visit) {
        for_each_zone_tick(prepared, visit);
    }

    /// A cover has other heads at another time, so that all its ticks are touched.
    template <class Visit>
    static void touched(const Solution& solution, const StartChange& change, Visit visit) {
        const auto zone = solution.zone(change.event);
        if (!zone)
            return;
        const auto visit_tick = [&](Tick tick) { visit(Scope{*zone, tick}); };
        if (solution.prepared()[change.event].covers)
            for_each_tick_of_either(change.before, change.after, visit_tick);
        else
            for_each_changed_tick(change.before, change.after, visit_tick);
    }

    template <class Visit>
    static void touched(const Solution& solution, const ZoneChange& change, Visit visit) {
        touched_zone_ticks(solution, change, visit);
    }

    template <class Visit>
    static void touched(const Solution& solution, const HeadsChange& change, Visit visit) {
        const auto event = solution.prepared()[change.cover].event;
        const auto time = solution.time(event);
        if (const auto zone = solution.zone(event))
            for (auto tick = time.first; tick < time.last; ++tick)
                visit(Scope{*zone, tick});
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope scope, Charge charge) {
        const auto at = solution.prepared().at(scope.zone, scope.tick);
        if (solution.counters().zone_heads[at] > solution.instance()[scope.zone].capacity)
            charge(solution.instance().prices.zone_capacity, 1);
    }

    static Place place(const Solution&, Scope scope) { return place_of_zone(scope); }
};

/// An event in a zone while that is closed; a cover without heads is nowhere.
struct ZoneClosed {
    static constexpr auto family = Family::zone_closed;
    using Scope = EventId;

    template <class Visit>
    static void scopes(const Prepared& prepared, Visit visit) {
        for_each_event(prepared, visit);
    }

    template <class Visit>
    static void touched(const Solution&, const StartChange& change, Visit visit) {
        visit(change.event);
    }

    template <class Visit>
    static void touched(const Solution&, const ZoneChange& change, Visit visit) {
        visit(change.event);
    }

    template <class Visit>
    static void touched(const Solution& solution, const HeadsChange& change, Visit visit) {
        if (change.deserts_or_peoples)
            visit(solution.prepared()[change.cover].event);
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope event, Charge charge) {
        const auto zone = solution.zone(event);
        if (!zone || solution.deserted(event))
            return;
        const auto time = solution.time(event);
        const auto overlaps = [&](TickRange closed) { return closed.overlaps(time); };
        if (std::ranges::any_of(solution.instance()[*zone].closed, overlaps))
            charge(solution.instance().prices.zone_closed, 1);
    }

    static Place place(const Solution& solution, Scope event) {
        return {.event = event, .zone = solution.zone(event), .tick = solution.time(event).first};
    }
};

}  // namespace slimfit::timetable::families
