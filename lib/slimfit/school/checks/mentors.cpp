#include "slimfit/calendar/words.hpp"
#include "slimfit/school/checks/times.hpp"
#include "slimfit/school/checks/topics.hpp"

#include <algorithm>
#include <array>

namespace slimfit::school {

namespace {

using calendar::CycleWeek;

bool is_in(std::optional<CycleWeek> pattern, CycleWeek week) {
    return !pattern || pattern == week;
}

bool comes_on(const StaffMember& staff, calendar::Weekday weekday, CycleWeek week) {
    return std::ranges::any_of(staff.presence, [&](const Presence& presence) {
        return presence.weekday == weekday && is_in(presence.week, week);
    });
}

/// Whether the mentor comes on that weekday in every week in which she is mentor.
bool comes_when_mentor(const StaffMember& staff, const Mentorship& mentorship) {
    return std::ranges::all_of(std::array{CycleWeek::a, CycleWeek::b}, [&](CycleWeek week) {
        return !is_in(mentorship.week, week) || comes_on(staff, mentorship.weekday, week);
    });
}

void check_one(
    const School& school,
    const BaseGroup& group,
    const Mentorship& mentorship,
    ProblemList& problems
) {
    const auto& mentor = school[mentorship.mentor];
    if (!problems.knows_row(mentor.line) || !problems.knows_row(group.line))
        return;
    if (!comes_when_mentor(mentor, mentorship))
        problems.add(
            group.line,
            {"Basisgroep {group}: mentor {staff} is er op {day} niet of niet elke week. Kies een "
             "ander "
             "voor die dag, zet de aanwezigheid erbij of beperk het mentorschap tot week a of b.",
             "Base group {group}: mentor {staff} is not there on {day} or not every week. Choose "
             "somebody else for that day, add the presence or limit the mentorship to week a or "
             "b."},
            {{"group", group.code},
             {"staff", mentor.display_name()},
             {"day", calendar::name_of(mentorship.weekday)}}
        );
    if (!mentor.serves_unit(group.unit))
        problems.add(
            group.line,
            {"Basisgroep {group}: mentor {staff} werkt niet voor unit {unit}. Zet de unit bij "
             "{staff} "
             "of kies een andere mentor.",
             "Base group {group}: mentor {staff} does not serve unit {unit}. Add the unit to "
             "{staff} "
             "or choose another mentor."},
            {{"group", group.code},
             {"staff", mentor.display_name()},
             {"unit", school[group.unit].code}}
        );
}

void check_two(
    const School& school,
    const BaseGroup& group,
    const std::array<Mentorship, 2>& mentorships,
    ProblemList& problems
) {
    const auto& [earlier, later] = mentorships;
    const bool same_week = !earlier.week || !later.week || earlier.week == later.week;
    if (earlier.weekday == later.weekday && same_week)
        problems.add(
            group.line,
            {"Basisgroep {group} heeft op {day} twee mentoren: {one} en {other}. Houd er een over "
             "of "
             "verdeel ze over weken a en b.",
             "Base group {group} has two mentors on {day}: {one} and {other}. Keep one or divide "
             "them over weeks a and b."},
            {{"group", group.code},
             {"day", calendar::name_of(later.weekday)},
             {"one", school[earlier.mentor].display_name()},
             {"other", school[later.mentor].display_name()}}
        );
}

}  // namespace

void check_mentors(const School& school, ProblemList& problems) {
    for (const auto& group : school.base_groups)
        for (auto later = group.mentors.begin(); later != group.mentors.end(); ++later) {
            check_one(school, group, *later, problems);
            for (auto earlier = group.mentors.begin(); earlier != later; ++earlier)
                check_two(school, group, {*earlier, *later}, problems);
        }
}

}  // namespace slimfit::school
