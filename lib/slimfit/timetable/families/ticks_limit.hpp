#pragma once

#include "slimfit/timetable/families/family.hpp"
#include "slimfit/timetable/families/walks.hpp"

namespace slimfit::timetable::families {

/// Events that lie too long together in ticks where they may do so for a while only.
struct TooManyTicks {
    static constexpr auto family = Family::too_many_ticks;
    using Scope = Row;

    template <class Visit>
    static void scopes(const Prepared& prepared, Visit visit) {
        for_each_row(prepared.instance->ticks_limits.size(), visit);
    }

    template <class Visit>
    static void touched(const Solution& solution, const StartChange& change, Visit visit) {
        for (const auto row : solution.prepared().ticks_limits_of[change.event.value()])
            visit(row);
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope row, Charge charge) {
        const auto& limit = solution.instance().ticks_limits[row];
        if (solution.counters().limited_ticks[row] > limit.ticks_at_most)
            charge(limit.price, 1);
    }

    static Place place(const Solution&, Scope row) { return {.row = row}; }
};

}  // namespace slimfit::timetable::families
