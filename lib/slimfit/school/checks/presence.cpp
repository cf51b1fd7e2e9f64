#include "slimfit/calendar/words.hpp"
#include "slimfit/school/checks/times.hpp"
#include "slimfit/school/checks/topics.hpp"

namespace slimfit::school {

namespace {

bool overlap(const Presence& a, const Presence& b) {
    const bool same_week = !a.week || !b.week || a.week == b.week;
    return a.weekday == b.weekday && same_week && a.time.overlaps(b.time) &&
           validities_meet(a.from, a.until, b.from, b.until);
}

void add_fault(
    const StaffMember& staff, const Presence& presence, const Message& fault, ProblemList& problems
) {
    problems.add(
        staff.line,
        {"Medewerker {staff}, aanwezigheid op {day}: {fault}",
         "Staff member {staff}, presence on {day}: {fault}"},
        {{"staff", staff.code}, {"day", calendar::name_of(presence.weekday)}, {"fault", fault}}
    );
}

void check_one(const StaffMember& staff, const Presence& presence, ProblemList& problems) {
    if (const auto fault = fault_of(presence.time))
        add_fault(staff, presence, *fault, problems);
    if (const auto fault = fault_of_validity(presence.from, presence.until))
        add_fault(staff, presence, *fault, problems);
}

void check_overlap(
    const StaffMember& staff, const Presence& earlier, const Presence& later, ProblemList& problems
) {
    if (overlap(earlier, later))
        problems.add(
            staff.line,
            {"Medewerker {staff} staat op {day} twee keer aanwezig in dezelfde tijd: {one} en "
             "{other}. Maak er een van of beperk ze tot weken a en b of tot verschillende data.",
             "Staff member {staff} is present twice at the same time on {day}: {one} and {other}. "
             "Make it one or limit them to weeks a and b or to different dates."},
            {{"staff", staff.code},
             {"day", calendar::name_of(later.weekday)},
             {"one", to_string(earlier.time)},
             {"other", to_string(later.time)}}
        );
}

}  // namespace

void check_presence(const School& school, ProblemList& problems) {
    for (const auto& staff : school.staff)
        for (auto later = staff.presence.begin(); later != staff.presence.end(); ++later) {
            check_one(staff, *later, problems);
            for (auto earlier = staff.presence.begin(); earlier != later; ++earlier)
                check_overlap(staff, *earlier, *later, problems);
        }
}

}  // namespace slimfit::school
