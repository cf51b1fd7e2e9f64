#pragma once

#include "slimfit/highschool/families/over_points.hpp"

#include <algorithm>

namespace slimfit::highschool::families {

/// Event groups of which too many or too few meets start in a time group.
struct SpreadEvents : OverPoints<&Prepared::spread> {
    static constexpr std::string_view name{"SpreadEvents"};

    template <class Visit>
    static void touched(const Solution& solution, const StartChange& change, Visit visit) {
        for (const auto row : solution.prepared().spread_of[change.event.value()])
            visit(row);
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope row, Charge charge) {
        const auto& [group, price, asked] = point(solution, row);
        auto deviation = std::int64_t{0};
        auto count = asked.first_count;
        for (const auto& limited : solution.prepared().time_groups.of[asked.groups])
            deviation += outside(solution.counters().starts_in[count++], limited.limits);
        charge_above_zero(price, deviation, charge);
    }
};

/// Event groups of which some events run at a time and others do not.
struct LinkEvents : OverPoints<&Prepared::link> {
    static constexpr std::string_view name{"LinkEvents"};

    template <class Visit>
    static void touched(const Solution& solution, const StartChange& change, Visit visit) {
        for (const auto row : solution.prepared().link_of[change.event.value()])
            visit(row);
    }

    template <class Visit>
    static void touched(const Solution& solution, const DurationChange& change, Visit visit) {
        for (const auto row : solution.prepared().link_of[change.event.value()])
            visit(row);
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope row, Charge charge) {
        charge_above_zero(point(solution, row).price, solution.counters().partly[row], charge);
    }
};

/// Pairs of events of which the second begins too soon or too late after the first.
struct OrderEvents : OverPoints<&Prepared::order> {
    static constexpr std::string_view name{"OrderEvents"};

    template <class Visit>
    static void touched(const Solution& solution, const StartChange& change, Visit visit) {
        for (const auto row : solution.prepared().order_of[change.event.value()])
            visit(row);
    }

    template <class Visit>
    static void touched(const Solution& solution, const DurationChange& change, Visit visit) {
        for (const auto row : solution.prepared().order_of[change.event.value()])
            visit(row);
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope row, Charge charge) {
        const auto& [first, price, asked] = point(solution, row);
        if (solution.counters().untimed[first.value()] > 0 ||
            solution.counters().untimed[asked.second.value()] > 0)
            return;
        auto end = std::int64_t{0};
        for_each_meet(solution, first, [&](MeetId meet) {
            end = std::max<std::int64_t>(end, solution.time(meet).last);
        });
        auto begin = std::int64_t{solution.prepared().times};
        for_each_meet(solution, asked.second, [&](MeetId meet) {
            begin = std::min<std::int64_t>(begin, solution.start(meet));
        });
        charge_above_zero(price, outside(begin - end, asked.low, asked.high), charge);
    }

    static Place place(const Solution& solution, Scope row) {
        const auto& [first, price, asked] = point(solution, row);
        return {.event = first, .other = asked.second};
    }
};

}  // namespace slimfit::highschool::families
