#include "slimfit/school/checks/topics.hpp"
#include "slimfit/school/school.hpp"

#include <utility>

namespace slimfit::school {

namespace {

constexpr std::array topics{
    check_codes,   check_group_codes,    check_year,      check_zones,      check_subjects,
    check_kinds,   check_staff,          check_presence,  check_units,      check_mentors,
    check_rhythms, check_pupils,         check_audiences, check_offers,     check_leaders,
    check_norms,   check_staff_sessions, check_locks,     check_exceptions, check_settings};

}  // namespace

void check_school(const School& school, ProblemList& problems) {
    const auto before = problems.size();
    check_references(school, problems);
    if (problems.size() > before)
        return;
    for (const auto check : topics)
        check(school, problems);
}

Result<School> make_school(School draft, std::string_view file) {
    ProblemList problems{file};
    check_school(draft, problems);
    if (!problems.empty())
        return tl::unexpected{problems.in_order_of_lines()};
    draft.file = file;
    return draft;
}

}  // namespace slimfit::school
