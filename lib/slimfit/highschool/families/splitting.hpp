#pragma once

#include "slimfit/highschool/families/over_points.hpp"

namespace slimfit::highschool::families {

/// Events in too many or too few meets, and meets that are too long or too short.
struct SplitEvents : OverPoints<&Prepared::split> {
    static constexpr std::string_view name{"SplitEvents"};

    template <class Visit>
    static void touched(const Solution& solution, const DurationChange& change, Visit visit) {
        of(solution, change.event, visit);
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope row, Charge charge) {
        const auto& [event, price, asked] = point(solution, row);
        auto meets = std::int64_t{0};
        auto wrong = std::int64_t{0};
        for_each_meet(solution, event, [&](MeetId meet) {
            ++meets;
            wrong += outside(solution.duration(meet), asked.duration) > 0 ? 1 : 0;
        });
        charge_above_zero(price, wrong + outside(meets, asked.amount), charge);
    }
};

/// Events with too many or too few meets of one duration.
struct DistributeSplitEvents : OverPoints<&Prepared::distribute> {
    static constexpr std::string_view name{"DistributeSplitEvents"};

    template <class Visit>
    static void touched(const Solution& solution, const DurationChange& change, Visit visit) {
        of(solution, change.event, visit);
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope row, Charge charge) {
        const auto& [event, price, asked] = point(solution, row);
        auto meets = std::int64_t{0};
        for_each_meet(solution, event, [&](MeetId meet) {
            meets += solution.duration(meet) == asked.duration ? 1 : 0;
        });
        charge_above_zero(price, outside(meets, asked.amount), charge);
    }
};

}  // namespace slimfit::highschool::families
