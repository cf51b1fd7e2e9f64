#pragma once

#include "slimfit/highschool/families/over_points.hpp"

#include <bit>
#include <cstdint>

namespace slimfit::highschool::families {

/// Resources with several tasks at a time.
struct AvoidClashes : OverPoints<&Prepared::clashes> {
    static constexpr std::string_view name{"AvoidClashes"};

    template <class Visit>
    static void touched(const Solution& solution, const PresenceChange& change, Visit visit) {
        of(solution, change.resource, visit);
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope row, Charge charge) {
        const auto& [resource, price, asked] = point(solution, row);
        charge_above_zero(price, solution.counters().clashes[resource.value()], charge);
    }
};

/// Resources with a task at a time at which they are to be free.
struct AvoidUnavailableTimes : OverPoints<&Prepared::unavailable> {
    static constexpr std::string_view name{"AvoidUnavailableTimes"};

    template <class Visit>
    static void touched(const Solution& solution, const PresenceChange& change, Visit visit) {
        of(solution, change.resource, visit);
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope row, Charge charge) {
        const auto& [resource, price, asked] = point(solution, row);
        const auto free = solution.prepared().sets[asked.set];
        charge_above_zero(price, common(solution.busy_times(resource), free), charge);
    }
};

/// What the three families have in common that look at time groups of a resource.
template <auto table, auto watchers_of_table>
struct OverGroupedTimes : OverPoints<table> {
    template <class Visit>
    static void touched(const Solution& solution, const PresenceChange& change, Visit visit) {
        const auto& prepared = solution.prepared();
        const auto& watchers = prepared.*watchers_of_table;
        auto points = std::uint64_t{0};
        const auto add = [&](TimeRange range) {
            for (auto time = range.first; time < range.last; ++time)
                points |= watchers.points[prepared.watch(watchers, change.resource, time)];
        };
        add(change.before);
        add(change.after);
        const auto first = (prepared.*table).first(change.resource);
        for (; points != 0; points &= points - 1) {
            const auto number = static_cast<Row>(std::countr_zero(points));
            visit(first + number);
            if (number == Watchers::last_bit)
                for (auto row = first + number + 1; row < (prepared.*table).last(change.resource);
                     ++row)
                    visit(row);
        }
    }
};

/// Resources with too many or too few idle times between their first and their last of a group.
/// Who has none is not charged for a minimum.
struct LimitIdleTimes : OverGroupedTimes<&Prepared::idle, &Prepared::idle_watchers> {
    static constexpr std::string_view name{"LimitIdleTimes"};

    template <class Charge>
    static void judge(const Solution& solution, Scope row, Charge charge) {
        const auto& [resource, price, asked] = point(solution, row);
        const auto idle = solution.counters().idle[row];
        if (idle > 0)
            charge_above_zero(price, outside(idle, asked.limits), charge);
    }
};

/// Resources that are busy in too many or too few time groups.
struct ClusterBusyTimes : OverGroupedTimes<&Prepared::cluster, &Prepared::cluster_watchers> {
    static constexpr std::string_view name{"ClusterBusyTimes"};

    template <class Charge>
    static void judge(const Solution& solution, Scope row, Charge charge) {
        const auto& [resource, price, asked] = point(solution, row);
        const auto groups = solution.counters().busy_groups[row];
        charge_above_zero(price, outside(groups, asked.limits), charge);
    }
};

/// Resources that are busy too many or too few times of a time group in which they are busy.
struct LimitBusyTimes : OverGroupedTimes<&Prepared::busy, &Prepared::busy_watchers> {
    static constexpr std::string_view name{"LimitBusyTimes"};

    template <class Charge>
    static void judge(const Solution& solution, Scope row, Charge charge) {
        charge_above_zero(point(solution, row).price, solution.counters().off_limits[row], charge);
    }
};

/// Resources with too much or too little work. Who has none is not charged for a minimum.
struct LimitWorkload : OverPoints<&Prepared::workload> {
    static constexpr std::string_view name{"LimitWorkload"};

    template <class Visit>
    static void touched(const Solution& solution, const WorkChange& change, Visit visit) {
        of(solution, change.resource, visit);
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope row, Charge charge) {
        const auto& [resource, price, asked] = point(solution, row);
        const auto work = solution.counters().work[resource.value()];
        if (work == 0)
            return;
        const auto one = solution.prepared().share;
        const auto wholes = (outside(work, asked.low, asked.high) + one - 1) / one;
        charge_above_zero(price, wholes, charge);
    }
};

}  // namespace slimfit::highschool::families
