#pragma once

#include "slimfit/highschool/families/over_points.hpp"

namespace slimfit::highschool::families {

/// Total duration of the meets of which the task in a place is wrong.
template <class Wrong>
[[nodiscard]] std::int64_t
duration_of_wrong(const Solution& solution, OpenPlaceId place, Wrong is_wrong) {
    const auto& prepared = solution.prepared();
    const auto& event = prepared[prepared[place].event];
    const auto number = place.value() - event.first_place;
    auto wrong = std::int64_t{0};
    for_each_meet_row(prepared, prepared[place].event, [&](MeetId meet) {
        const auto duration = solution.duration(meet);
        if (duration == 0)
            return;
        const TaskId task{prepared.first_task(meet).value() + number};
        if (is_wrong(solution.resource(task)))
            wrong += duration;
    });
    return wrong;
}

/// Meets without a resource in a place.
struct AssignResource : OverPoints<&Prepared::assign_resource> {
    static constexpr std::string_view name{"AssignResource"};

    template <class Visit>
    static void touched(const Solution& solution, const TaskChange& change, Visit visit) {
        if ((change.before == no_resource) != (change.after == no_resource))
            of(solution, solution.prepared().place_of(change.task), visit);
    }

    template <class Visit>
    static void touched(const Solution& solution, const DurationChange& change, Visit visit) {
        of_places(solution, change.event, visit);
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope row, Charge charge) {
        const auto& [place, price, asked] = point(solution, row);
        const auto open = duration_of_wrong(solution, place, [](ResourceRow resource) {
            return resource == no_resource;
        });
        charge_above_zero(price, open, charge);
    }
};

/// Meets with another resource in a place than those that are wanted.
struct PreferResources : OverPoints<&Prepared::prefer_resources> {
    static constexpr std::string_view name{"PreferResources"};

    template <class Visit>
    static void touched(const Solution& solution, const TaskChange& change, Visit visit) {
        of(solution, solution.prepared().place_of(change.task), visit);
    }

    template <class Visit>
    static void touched(const Solution& solution, const DurationChange& change, Visit visit) {
        of_places(solution, change.event, visit);
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope row, Charge charge) {
        const auto& [place, price, asked] = point(solution, row);
        const auto& wanted = solution.prepared().domains[asked.domain];
        const auto wrong = duration_of_wrong(solution, place, [&](ResourceRow resource) {
            return resource != no_resource && !wanted[static_cast<std::size_t>(resource)];
        });
        charge_above_zero(price, wrong, charge);
    }
};

/// Event groups with more than one resource in a role.
struct AvoidSplitAssignments : OverPoints<&Prepared::avoid_split> {
    static constexpr std::string_view name{"AvoidSplitAssignments"};

    template <class Visit>
    static void touched(const Solution& solution, const TaskChange& change, Visit visit) {
        const auto& prepared = solution.prepared();
        for (const auto row : prepared.split_of_place[prepared.place_of(change.task).value()])
            visit(row);
    }

    template <class Visit>
    static void touched(const Solution& solution, const DurationChange& change, Visit visit) {
        if ((change.before == 0) != (change.after == 0))
            for (const auto& use : solution.prepared().split_of[change.event.value()])
                visit(use.point);
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope row, Charge charge) {
        const auto more = solution.counters().different[row] - 1;
        charge_above_zero(point(solution, row).price, more, charge);
    }
};

}  // namespace slimfit::highschool::families
