#pragma once

#include "slimfit/timetable/families/family.hpp"
#include "slimfit/timetable/families/walks.hpp"

namespace slimfit::timetable::families {

/// An event without a start.
struct Unplaced {
    static constexpr auto family = Family::unplaced;
    using Scope = EventId;

    template <class Visit>
    static void scopes(const Prepared& prepared, Visit visit) {
        for_each_event(prepared, visit);
    }

    template <class Visit>
    static void touched(const Solution&, const StartChange& change, Visit visit) {
        if (change.comes_or_goes())
            visit(change.event);
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope event, Charge charge) {
        if (!solution.placed(event))
            charge(solution.instance()[event].unplaced, 1);
    }

    static Place place(const Solution&, Scope event) { return {.event = event}; }
};

/// A start that has a cost.
struct StartCost {
    static constexpr auto family = Family::start_cost;
    using Scope = EventId;

    template <class Visit>
    static void scopes(const Prepared& prepared, Visit visit) {
        for_each_event(prepared, visit);
    }

    template <class Visit>
    static void touched(const Solution&, const StartChange& change, Visit visit) {
        visit(change.event);
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope event, Charge charge) {
        if (!solution.placed(event))
            return;
        const auto& prepared = solution.prepared();
        const auto row = static_cast<std::size_t>(solution.start_row(event));
        for (const auto& price : prepared.start_costs[prepared.starts.first(event.value()) + row])
            charge(price, 1);
    }

    static Place place(const Solution& solution, Scope event) {
        return {.event = event, .tick = solution.time(event).first};
    }
};

}  // namespace slimfit::timetable::families
