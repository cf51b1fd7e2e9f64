#include "slimfit/school/checks/times.hpp"
#include "slimfit/school/checks/topics.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>

namespace slimfit::school {

namespace {

void add_fault(int line, const Text& what, const Message& fault, ProblemList& problems) {
    problems.add(line, {"{what}: {fault}", "{what}: {fault}"}, {{"what", what}, {"fault", fault}});
}

/// The day of an exception that changes one school day.
/// Nothing lies in a year that ends before it begins, which is told of the year itself.
bool has_days(const School& school) {
    return school.year.days.first <= school.year.days.last;
}

void check_day(
    const School& school, calendar::Date date, int line, const Text& what, ProblemList& problems
) {
    if (!has_days(school))
        return;
    if (const auto fault = fault_of(date, school.year.days))
        add_fault(line, what, *fault, problems);
    else if (problems.knows_table("school-year") && !school.year.is_school_day(date))
        add_fault(
            line,
            what,
            filled(
                {"{date} is geen schooldag. Verbeter de datum of haal dit weg.",
                 "{date} is no school day. Correct the date or take this out."},
                {{"date", date.to_string()}}
            ),
            problems
        );
}

void check_days_and_time(
    const School& school,
    calendar::DateRange days,
    const std::optional<calendar::TimeSpan>& time,
    const std::pair<int, Text>& where,
    ProblemList& problems
) {
    if (has_days(school))
        if (const auto fault = fault_of(days, school.year.days))
            add_fault(where.first, where.second, *fault, problems);
    if (!time)
        return;
    if (const auto fault = fault_of(*time))
        add_fault(where.first, where.second, *fault, problems);
}

bool share_a_group(const Excursion& one, const Excursion& other) {
    return std::ranges::any_of(one.base_groups, [&](BaseGroupId group) {
        return std::ranges::find(other.base_groups, group) != other.base_groups.end();
    });
}

void check_excursion(const School& school, const Excursion& excursion, ProblemList& problems) {
    constexpr Text what{"Excursie", "Excursion"};
    check_day(school, excursion.date, excursion.line, what, problems);
    if (const auto fault = fault_of(excursion.time))
        add_fault(excursion.line, what, *fault, problems);
    if ((excursion.base_groups.empty() || excursion.escorts.empty()) &&
        problems.knows_all_in(excursion.line))
        problems.add(
            excursion.line,
            {"Excursie zonder basisgroepen of zonder begeleiders. Vul beide in.",
             "Excursion without base groups or without escorts. Fill in both."},
            {}
        );
    if (problems.knows_table("session-kinds") &&
        std::ranges::find(school.kinds, Nature::excursion, &SessionKind::nature) ==
            school.kinds.end())
        problems.add(
            excursion.line,
            {"Er is een excursie, maar geen soort sessie van de aard excursion. Voeg zo'n soort "
             "toe.",
             "There is an excursion, but no session kind of the nature excursion. Add such a "
             "kind."},
            {}
        );
}

void check_excursions(const School& school, ProblemList& problems) {
    const auto& all = school.exceptions.excursions;
    for (auto excursion = all.begin(); excursion != all.end(); ++excursion) {
        check_excursion(school, *excursion, problems);
        const auto first = std::find_if(all.begin(), excursion, [&](const Excursion& earlier) {
            return earlier.date == excursion->date && share_a_group(earlier, *excursion);
        });
        if (first != excursion)
            problems.add(
                excursion->line,
                {"Een basisgroep heeft op {date} al een excursie op regel {first}. Houd er een "
                 "over.",
                 "A base group has an excursion on {date} already on line {first}. Keep one."},
                {{"date", excursion->date.to_string()}, {"first", first->line}}
            );
    }
}

void check_test_weeks(const School& school, ProblemList& problems) {
    for (const auto& week : school.exceptions.test_weeks) {
        check_days_and_time(
            school, week.days, {}, {week.line, {"Toetsweek", "Test week"}}, problems
        );
        for (const auto offer : week.without)
            if (school[offer].unit != week.unit)
                problems.add(
                    week.line,
                    {"Toetsweek van unit {unit}: aanbod {offer} is van een andere unit. Noem "
                     "aanbod "
                     "van deze unit.",
                     "Test week of unit {unit}: offer {offer} is of another unit. Name offers of "
                     "this "
                     "unit."},
                    {{"unit", school[week.unit].code}, {"offer", school[offer].code}}
                );
    }
}

bool share_a_unit(const ShortDay& one, const ShortDay& other) {
    return one.units.empty() || other.units.empty() ||
           std::ranges::any_of(one.units, [&](UnitId unit) {
               return std::ranges::find(other.units, unit) != other.units.end();
           });
}

void check_some_school_is_left(const School& school, const ShortDay& day, ProblemList& problems) {
    for (std::uint32_t row = 0; row < school.units.size(); ++row) {
        const UnitId unit{row};
        if (!day.units.empty() && std::ranges::find(day.units, unit) == day.units.end())
            continue;
        const auto rhythm = full_rhythm_on(school, unit, day.date);
        if (rhythm.empty() || rhythm.front().time.begin < day.ends)
            continue;
        problems.add(
            day.line,
            {"Korte dag {date} eindigt om {ends}, en unit {unit} begint dan om {begin}. Verbeter "
             "de tijd, of maak er een vrije dag van (<free-period>).",
             "Short day {date} ends at {ends}, and unit {unit} begins at {begin} then. Correct the "
             "time, or make it a free day (<free-period>)."},
            {{"date", day.date.to_string()},
             {"ends", day.ends.to_string()},
             {"unit", school[unit].code},
             {"begin", rhythm.front().time.begin.to_string()}}
        );
    }
}

void check_short_days(const School& school, ProblemList& problems) {
    constexpr Text what{"Korte dag", "Short day"};
    const auto& all = school.exceptions.short_days;
    for (auto day = all.begin(); day != all.end(); ++day) {
        check_day(school, day->date, day->line, what, problems);
        if (const auto fault = fault_of(day->ends))
            add_fault(day->line, what, *fault, problems);
        else
            check_some_school_is_left(school, *day, problems);
        const auto first = std::find_if(all.begin(), day, [&](const ShortDay& earlier) {
            return earlier.date == day->date && share_a_unit(earlier, *day);
        });
        if (first != day)
            problems.add(
                day->line,
                {"{date} is voor dezelfde unit al een korte dag op regel {first}. Houd er een "
                 "over.",
                 "{date} is a short day of the same unit already on line {first}. Keep one."},
                {{"date", day->date.to_string()}, {"first", first->line}}
            );
    }
}

void check_other_bells(const School& school, ProblemList& problems) {
    constexpr Text what{"Andere tijden", "Other bells"};
    const auto& all = school.exceptions.other_bells;
    for (auto bells = all.begin(); bells != all.end(); ++bells) {
        check_day(school, bells->date, bells->line, what, problems);
        const auto first = std::find_if(all.begin(), bells, [&](const OtherBells& earlier) {
            return earlier.date == bells->date && earlier.unit == bells->unit;
        });
        if (first != bells)
            problems.add(
                bells->line,
                {"Unit {unit} heeft op {date} al andere tijden op regel {first}. Houd er een over.",
                 "Unit {unit} has other bells on {date} already on line {first}. Keep one."},
                {{"unit", school[bells->unit].code},
                 {"date", bells->date.to_string()},
                 {"first", first->line}}
            );
    }
}

}  // namespace

void check_exceptions(const School& school, ProblemList& problems) {
    for (const auto& absence : school.exceptions.absences)
        check_days_and_time(
            school, absence.days, absence.time, {absence.line, {"Afwezigheid", "Absence"}}, problems
        );
    for (const auto& closure : school.exceptions.closed_zones)
        check_days_and_time(
            school,
            closure.days,
            closure.time,
            {closure.line, {"Gesloten plek", "Closed zone"}},
            problems
        );
    check_excursions(school, problems);
    check_test_weeks(school, problems);
    check_short_days(school, problems);
    check_other_bells(school, problems);
}

}  // namespace slimfit::school
