#include "slimfit/formats/roster_file/reading.hpp"
#include "slimfit/formats/roster_file/words.hpp"

namespace slimfit::formats {

namespace {

using GroupTable = CodeTable<roster::RosterGroup>;

std::vector<roster::RosterGroupId>
read_group_list(const Element& element, const GroupTable& groups, school::ProblemList& problems) {
    std::vector<roster::RosterGroupId> ids;
    for (const auto& code : different_words(element, "groups", problems))
        if (const auto group = groups.find(code))
            ids.push_back(*group);
        else
            problems.add(
                element.line(),
                {"groups van <session> noemt {code}, en die groep staat niet in <groups>. Voeg de "
                 "groep daar toe of verbeter de code.",
                 "groups of <session> names {code}, a group that is not in <groups>. Add the group "
                 "there or correct the code."},
                {{"code", code}}
            );
    return ids;
}

roster::PlacedSession read_session(
    const Element& element,
    const RosterReading& reading,
    const GroupTable& groups,
    calendar::IsoWeek week
) {
    const auto moment = read_moment(element, reading, week);
    const auto& school = reading.school;
    return {
        .code = required_text(element, "code"),
        .purpose = value_of(purpose_words, required_text(element, "purpose")),
        .target = optional_text(element, "target"),
        .date = moment.date,
        .time = moment.time,
        .kind = school.kind(element),
        .subject = school.subject(element),
        .unit = school.optional_unit(element),
        .groups = read_group_list(element, groups, reading.problems),
        .the_rest = yes_or(element, "the-rest", false),
        .head_count = number_or(element, "head-count", 0),
        .zone = school.zone(element),
        .leader = school.staff(element, "leader"),
        .assistants = school.staff_list(element, "assistants"),
        .responsible = school.staff(element, "responsible"),
        .locked = yes_or(element, "locked", false)};
}

}  // namespace

void read_sessions(const Element& root, const RosterReading& reading, roster::Roster& roster) {
    const GroupTable groups{roster.groups};
    for (const auto& element : root.rows("sessions", "session"))
        roster.sessions.push_back(read_session(element, reading, groups, roster.week));
}

void read_breaks(const Element& root, const RosterReading& reading, roster::Roster& roster) {
    for (const auto& element : root.rows("breaks", "break")) {
        const auto moment = read_moment(element, reading, roster.week);
        const auto staff = reading.school.staff(element, "staff");
        roster.breaks.push_back(
            {.staff = staff.value_or(school::StaffId{}), .date = moment.date, .time = moment.time}
        );
    }
}

void read_open_sessions(const Element& root, roster::Roster& roster) {
    for (const auto& element : root.rows("open", "open-session"))
        roster.open.push_back(
            {.code = required_text(element, "code"),
             .purpose = value_of(purpose_words, required_text(element, "purpose")),
             .target = optional_text(element, "target"),
             .group = optional_text(element, "group"),
             .duration = required_minutes(element, "duration")}
        );
}

}  // namespace slimfit::formats
