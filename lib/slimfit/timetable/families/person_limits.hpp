#pragma once

#include "slimfit/timetable/families/family.hpp"
#include "slimfit/timetable/families/walks.hpp"

namespace slimfit::timetable::families {

/// Visits the rows of a person's limits.
template <class Visit>
void visit_rows_of(const Lists<Row>& rows, PersonId person, Visit visit) {
    for (const auto row : rows[person.value()])
        visit(row);
}

/// A person with more lesson ticks than she may have.
struct TooManyLessons {
    static constexpr auto family = Family::too_many_lessons;
    using Scope = Row;

    template <class Visit>
    static void scopes(const Prepared& prepared, Visit visit) {
        for_each_row(prepared.instance->lesson_limits.size(), visit);
    }

    template <class Visit>
    static void touched(const Solution& solution, const StartChange& change, Visit visit) {
        const auto& prepared = solution.prepared();
        if (change.comes_or_goes() && prepared[change.event].counts_as_lesson)
            for_each_person(solution, change.event, true, [&](PersonId person) {
                visit_rows_of(prepared.lesson_limits_of, person, visit);
            });
    }

    template <class Visit>
    static void touched(const Solution& solution, const SeatChange& change, Visit visit) {
        const auto& prepared = solution.prepared();
        if (prepared[change.event].counts_as_lesson && prepared[change.seat].occupying)
            for_each_person(change, [&](PersonId person) {
                visit_rows_of(prepared.lesson_limits_of, person, visit);
            });
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope row, Charge charge) {
        const auto& limit = solution.instance().lesson_limits[row];
        const auto above = solution.counters().lessons[limit.person.value()] - limit.ticks_at_most;
        if (above > 0)
            charge(limit.price, above);
    }

    static Place place(const Solution& solution, Scope row) {
        return {.person = solution.instance().lesson_limits[row].person, .row = row};
    }
};

/// A person who has to prepare more different things than she should.
struct TooManyPreparations {
    static constexpr auto family = Family::too_many_preparations;
    using Scope = Row;

    template <class Visit>
    static void scopes(const Prepared& prepared, Visit visit) {
        for_each_row(prepared.instance->preparation_limits.size(), visit);
    }

    template <class Visit>
    static void touched(const Solution& solution, const StartChange& change, Visit visit) {
        if (change.comes_or_goes() && prepares(solution, change.event))
            for_each_person(solution, change.event, true, [&](PersonId person) {
                visit_rows_of(solution.prepared().preparation_limits_of, person, visit);
            });
    }

    template <class Visit>
    static void touched(const Solution& solution, const SeatChange& change, Visit visit) {
        if (solution.prepared()[change.seat].leads && prepares(solution, change.event))
            for_each_person(change, [&](PersonId person) {
                visit_rows_of(solution.prepared().preparation_limits_of, person, visit);
            });
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope row, Charge charge) {
        const auto& limit = solution.instance().preparation_limits[row];
        const auto above = solution.counters().preparations[limit.person.value()] - limit.at_most;
        if (above > 0)
            charge(limit.price, above);
    }

    static Place place(const Solution& solution, Scope row) {
        return {.person = solution.instance().preparation_limits[row].person, .row = row};
    }

private:
    static bool prepares(const Solution& solution, EventId event) {
        return solution.instance()[event].preparation >= 0;
    }
};

}  // namespace slimfit::timetable::families
