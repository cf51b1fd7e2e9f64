#pragma once

#include "slimfit/timetable/families/family.hpp"
#include "slimfit/timetable/families/walks.hpp"

namespace slimfit::timetable::families {

template <class Visit>
void for_each_course(const Prepared& prepared, Visit visit) {
    for (std::uint32_t row = 0; row < prepared.instance->courses.size(); ++row)
        visit(CourseId{row});
}

inline Place place_of_course(CourseId course) {
    return {.course = course, .row = course.value()};
}

/// How many events of a course lie on a day.
inline std::int32_t events_on(const Solution& solution, CourseId course, std::size_t day) {
    return solution.counters().course_days[course.value() * solution.prepared().days + day];
}

template <class Visit>
void touched_course(const Solution& solution, const StartChange& change, Visit visit) {
    if (const auto course = solution.prepared()[change.event].course)
        visit(*course);
}

/// Several events of a course on one day.
struct SameDay {
    static constexpr auto family = Family::same_day;
    using Scope = CourseId;

    template <class Visit>
    static void scopes(const Prepared& prepared, Visit visit) {
        for_each_course(prepared, visit);
    }

    template <class Visit>
    static void touched(const Solution& solution, const StartChange& change, Visit visit) {
        touched_course(solution, change, visit);
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope course, Charge charge) {
        const auto& price = solution.instance()[course].same_day;
        if (!price)
            return;
        auto beyond = std::int64_t{0};
        for (std::size_t day = 0; day < solution.prepared().days; ++day)
            beyond += std::max(0, events_on(solution, course, day) - 1);
        if (beyond > 0)
            charge(*price, beyond);
    }

    static Place place(const Solution&, Scope course) { return place_of_course(course); }
};

/// Events of a course on two days in a row.
struct AdjacentDays {
    static constexpr auto family = Family::adjacent_days;
    using Scope = CourseId;

    template <class Visit>
    static void scopes(const Prepared& prepared, Visit visit) {
        for_each_course(prepared, visit);
    }

    template <class Visit>
    static void touched(const Solution& solution, const StartChange& change, Visit visit) {
        touched_course(solution, change, visit);
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope course, Charge charge) {
        const auto& price = solution.instance()[course].adjacent_days;
        if (!price)
            return;
        auto pairs = std::int64_t{0};
        for (std::size_t day = 1; day < solution.prepared().days; ++day)
            if (events_on(solution, course, day - 1) > 0 && events_on(solution, course, day) > 0)
                ++pairs;
        if (pairs > 0)
            charge(*price, pairs);
    }

    static Place place(const Solution&, Scope course) { return place_of_course(course); }
};

/// A course with more than one leader.
struct ManyLeaders {
    static constexpr auto family = Family::many_leaders;
    using Scope = CourseId;

    template <class Visit>
    static void scopes(const Prepared& prepared, Visit visit) {
        for_each_course(prepared, visit);
    }

    template <class Visit>
    static void touched(const Solution& solution, const StartChange& change, Visit visit) {
        if (change.comes_or_goes())
            touched_course(solution, change, visit);
    }

    template <class Visit>
    static void touched(const Solution& solution, const SeatChange& change, Visit visit) {
        const auto& prepared = solution.prepared();
        if (const auto course = prepared[change.event].course;
            course && prepared[change.seat].leads)
            visit(*course);
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope course, Charge charge) {
        const auto leaders = solution.counters().leaders[course.value()];
        const auto& price = solution.instance()[course].leaders;
        if (price && leaders > 1)
            charge(*price, leaders - 1);
    }

    static Place place(const Solution&, Scope course) { return place_of_course(course); }
};

}  // namespace slimfit::timetable::families
