#include "slimfit/school/checks/times.hpp"
#include "slimfit/school/checks/topics.hpp"

namespace slimfit::school {

namespace {

/// A year with a slip of the pen in it: longer than any school year.
constexpr int days_at_most = 400;

/// Whether the year can be a school year, so that other days can be held against it.
bool check_length(const calendar::SchoolYear& year, ProblemList& problems) {
    const auto [first, last] = year.days;
    if (const auto fault = fault_of_validity(first, last)) {
        problems.add(
            year.line, {"Schooljaar: {fault}", "School year: {fault}"}, {{"fault", *fault}}
        );
        return false;
    }
    if (last.days_since(first) < days_at_most)
        return true;
    problems.add(
        year.line,
        {"Schooljaar: het loopt van {first} tot en met {last}, verwacht is minder dan {most} "
         "dagen. Verbeter een van de twee.",
         "School year: it runs from {first} up to and including {last}, expected are fewer than "
         "{most} days. Correct one of them."},
        {{"first", first.to_string()}, {"last", last.to_string()}, {"most", days_at_most}}
    );
    return false;
}

}  // namespace

void check_year(const School& school, ProblemList& problems) {
    const auto& year = school.year.days;
    const bool is_sound = check_length(school.year, problems);
    for (const auto& period : school.year.free_periods) {
        if (const auto fault = fault_of_validity(period.days.first, period.days.last))
            problems.add(
                period.line,
                {"Vrije periode '{name}': {fault}", "Free period '{name}': {fault}"},
                {{"name", period.name}, {"fault", *fault}}
            );
        else if (is_sound && !validities_meet(period.days.first, period.days.last, year.first, year.last))
            problems.add(
                period.line,
                {"Vrije periode '{name}': {first} tot en met {last} ligt buiten het schooljaar. "
                 "Verbeter de data of haal de periode weg.",
                 "Free period '{name}': {first} up to and including {last} lies outside the school "
                 "year. Correct the dates or take the period out."},
                {{"name", period.name},
                 {"first", period.days.first.to_string()},
                 {"last", period.days.last.to_string()}}
            );
    }
}

}  // namespace slimfit::school
