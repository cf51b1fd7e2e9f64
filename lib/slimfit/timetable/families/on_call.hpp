#pragma once

#include "slimfit/timetable/families/family.hpp"
#include "slimfit/timetable/families/walks.hpp"

namespace slimfit::timetable::families {

/// Too few people near who can be called.
struct TooFewOnCall {
    static constexpr auto family = Family::too_few_on_call;
    using Scope = Row;

    template <class Visit>
    static void scopes(const Prepared& prepared, Visit visit) {
        for_each_row(prepared.instance->on_call.size(), visit);
    }

    template <class Visit>
    static void touched(const Solution& solution, const StartChange& change, Visit visit) {
        visit_rows(solution, change.event, visit);
    }

    template <class Visit>
    static void touched(const Solution& solution, const ZoneChange& change, Visit visit) {
        visit_rows(solution, change.event, visit);
    }

    template <class Visit>
    static void touched(const Solution& solution, const SeatChange& change, Visit visit) {
        if (solution.prepared()[change.seat].occupying)
            visit_rows(solution, change.event, visit);
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope row, Charge charge) {
        const auto missing = sum_of_stretches(solution, row);
        if (missing > 0)
            charge(solution.instance().on_call[row].price, missing);
    }

    static Place place(const Solution& solution, Scope row) {
        const auto first = solution.instance().on_call[row].ticks.front().first;
        return {.day = solution.prepared().day(first), .row = row};
    }

private:
    template <class Visit>
    static void visit_rows(const Solution& solution, EventId event, Visit visit) {
        for (const auto row : solution.prepared().on_call_of[event.value()])
            visit(row);
    }

    static std::int64_t sum_of_stretches(const Solution& solution, Row row) {
        const auto& prepared = solution.prepared();
        const auto& call = solution.instance().on_call[row];
        const auto at_hand = prepared.at_hand[row];
        const auto* const far = &solution.counters().far_away[prepared.at_hand.first(row)];
        const auto* const heads = &solution.counters().heads_near[prepared.at_hand.first(row)];
        const auto first = call.ticks.front().first;
        std::int64_t sum = 0;
        for (const auto range : call.ticks) {
            auto missing_before = 0;
            for (auto tick = range.first; tick < range.last; ++tick) {
                const auto slot = static_cast<std::size_t>(tick - first);
                const auto is_needed = !call.for_heads || heads[slot] > 0;
                const auto missing =
                    is_needed ? std::max(0, call.people_at_least - at_hand[slot] + far[slot]) : 0;
                if (missing != missing_before)
                    sum += missing;
                missing_before = missing;
            }
        }
        return sum;
    }
};

}  // namespace slimfit::timetable::families
