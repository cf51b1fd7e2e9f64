#include "slimfit/school/checks/topics.hpp"

#include <algorithm>

namespace slimfit::school {

namespace {

Facts about(const School& school, const SubjectNorm& norm) {
    return {{"unit", school[norm.unit].code}, {"subject", school[norm.subject].code}};
}

bool is_for_year_group(const SubjectNorm& norm, int year_group) {
    return norm.year_groups.empty() ||
           std::ranges::find(norm.year_groups, year_group) != norm.year_groups.end();
}

bool speak_for_the_same_pupils(const SubjectNorm& one, const SubjectNorm& other) {
    if (one.unit != other.unit || one.subject != other.subject)
        return false;
    for (int year_group = 1; year_group <= 8; ++year_group)
        if (is_for_year_group(one, year_group) && is_for_year_group(other, year_group))
            return true;
    return false;
}

void check_one(const School& school, const SubjectNorm& norm, ProblemList& problems) {
    if (norm.per_week < calendar::Minutes{0} || norm.per_week > calendar::Minutes{10'080}) {
        auto facts = about(school, norm);
        facts.emplace_back("found", norm.per_week.count());
        problems.add(
            norm.line,
            {"Minuten per week van {subject} in unit {unit}: er staat {found}, verwacht is 0 of "
             "meer en "
             "niet meer dan een week. Verbeter het getal.",
             "Minutes per week of {subject} in unit {unit}: it says {found}, expected is 0 or more "
             "and "
             "no more than a week. Correct the number."},
            facts
        );
    }
    for (const int year_group : norm.year_groups)
        if (year_group < 1 || year_group > 8) {
            auto facts = about(school, norm);
            facts.emplace_back("found", year_group);
            problems.add(
                norm.line,
                {"Minuten per week van {subject} in unit {unit}: leerjaar {found}, verwacht is 1 "
                 "tot en "
                 "met 8. Verbeter het leerjaar.",
                 "Minutes per week of {subject} in unit {unit}: year group {found}, expected is 1 "
                 "up to "
                 "and including 8. Correct the year group."},
                facts
            );
        }
}

}  // namespace

void check_norms(const School& school, ProblemList& problems) {
    for (auto norm = school.norms.begin(); norm != school.norms.end(); ++norm) {
        check_one(school, *norm, problems);
        const auto first = std::find_if(school.norms.begin(), norm, [&](const auto& earlier) {
            return speak_for_the_same_pupils(earlier, *norm);
        });
        if (first == norm)
            continue;
        auto facts = about(school, *norm);
        facts.emplace_back("first", first->line);
        problems.add(
            norm->line,
            {"Minuten per week van {subject} in unit {unit}: regel {first} zegt al iets over "
             "dezelfde "
             "leerlingen. Houd er een over of verdeel de leerjaren.",
             "Minutes per week of {subject} in unit {unit}: line {first} speaks for the same "
             "pupils "
             "already. Keep one or divide the year groups."},
            facts
        );
    }
}

}  // namespace slimfit::school
