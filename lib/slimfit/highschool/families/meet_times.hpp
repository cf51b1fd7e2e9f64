#pragma once

#include "slimfit/highschool/families/over_points.hpp"

namespace slimfit::highschool::families {

/// Meets without a time.
struct AssignTime : OverPoints<&Prepared::assign_time> {
    static constexpr std::string_view name{"AssignTime"};

    template <class Visit>
    static void touched(const Solution& solution, const StartChange& change, Visit visit) {
        if ((change.before == no_start) != (change.after == no_start))
            of(solution, change.event, visit);
    }

    template <class Visit>
    static void touched(const Solution& solution, const DurationChange& change, Visit visit) {
        of(solution, change.event, visit);
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope row, Charge charge) {
        const auto& [event, price, asked] = point(solution, row);
        charge_above_zero(price, solution.counters().untimed[event.value()], charge);
    }
};

/// Meets that start at another time than those that are wanted.
struct PreferTimes : OverPoints<&Prepared::prefer_times> {
    static constexpr std::string_view name{"PreferTimes"};

    template <class Visit>
    static void touched(const Solution& solution, const StartChange& change, Visit visit) {
        of(solution, change.event, visit);
    }

    template <class Visit>
    static void touched(const Solution& solution, const DurationChange& change, Visit visit) {
        of(solution, change.event, visit);
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope row, Charge charge) {
        const auto& [event, price, asked] = point(solution, row);
        const auto wanted = solution.prepared().sets[asked.set];
        auto wrong = std::int64_t{0};
        for_each_meet(solution, event, [&](MeetId meet) {
            const auto duration = solution.duration(meet);
            const auto start = solution.start(meet);
            if (asked.duration != 0 && duration != asked.duration)
                return;
            if (start != no_start && !holds(wanted, start))
                wrong += duration;
        });
        charge_above_zero(price, wrong, charge);
    }
};

}  // namespace slimfit::highschool::families
