#pragma once

#include "slimfit/timetable/families/family.hpp"
#include "slimfit/timetable/families/walks.hpp"

namespace slimfit::timetable::families {

/// Events that give too little together, or of which others take too much.
struct MissedQuota {
    static constexpr auto family = Family::missed_quota;
    using Scope = Row;

    template <class Visit>
    static void scopes(const Prepared& prepared, Visit visit) {
        for_each_row(prepared.instance->quotas.size(), visit);
    }

    template <class Visit>
    static void touched(const Solution& solution, const StartChange& change, Visit visit) {
        if (change.comes_or_goes())
            visit_quotas(solution, change.event, visit);
        for (const auto row : solution.prepared().quotas_taken_by[change.event.value()])
            visit(row);
    }

    template <class Visit>
    static void touched(const Solution& solution, const ZoneChange& change, Visit visit) {
        visit_quotas(solution, change.event, visit);
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope row, Charge charge) {
        const auto& quota = solution.instance().quotas[row];
        if (quota.given + solution.counters().given[row] < quota.at_least)
            charge(quota.price, 1);
    }

    static Place place(const Solution&, Scope row) { return {.row = row}; }

private:
    template <class Visit>
    static void visit_quotas(const Solution& solution, EventId event, Visit visit) {
        for (const auto part : solution.prepared().quotas_of[event.value()])
            visit(part.quota);
    }
};

}  // namespace slimfit::timetable::families
