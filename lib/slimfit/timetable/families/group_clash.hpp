#pragma once

#include "slimfit/timetable/families/family.hpp"
#include "slimfit/timetable/families/walks.hpp"

namespace slimfit::timetable::families {

/// Two events at one time that share heads.
struct GroupClash {
    static constexpr auto family = Family::group_clash;

    struct Scope {
        EventId one;
        EventId other;
        bool visits_teaching{};
    };

    template <class Visit>
    static void scopes(const Prepared& prepared, Visit visit) {
        for_each_event(prepared, [&](EventId one) {
            for (const auto& conflict : prepared.conflicts[one.value()])
                if (one < conflict.event)
                    visit(Scope{one, conflict.event, conflict.visits_teaching});
        });
    }

    /// Only the events that the change can make meet or part.
    template <class Visit>
    static void touched(const Solution& solution, const StartChange& change, Visit visit) {
        for (const auto& conflict : solution.prepared().conflicts[change.event.value()]) {
            const auto time = solution.time(conflict.event);
            if (time.overlaps(change.before) || time.overlaps(change.after))
                visit(Scope{change.event, conflict.event, conflict.visits_teaching});
        }
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope scope, Charge charge) {
        if (!solution.time(scope.one).overlaps(solution.time(scope.other)))
            return;
        const auto& prices = solution.instance().prices;
        charge(scope.visits_teaching ? prices.visiting_clash : prices.group_clash, 1);
    }

    static Place place(const Solution& solution, Scope scope) {
        const auto met = std::max(solution.time(scope.one).first, solution.time(scope.other).first);
        return {.event = scope.one, .other = scope.other, .tick = met};
    }
};

}  // namespace slimfit::timetable::families
