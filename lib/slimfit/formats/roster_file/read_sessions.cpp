#include "slimfit/formats/roster_file/reading.hpp"
#include "slimfit/formats/roster_file/words.hpp"
#include "slimfit/roster/pupils_in.hpp"

#include <set>

namespace slimfit::formats {

namespace {

using GroupTable = CodeTable<roster::RosterGroup>;

std::vector<roster::RosterGroupId>
read_group_list(const Element& element, const GroupTable& groups, school::ProblemList& problems) {
    std::vector<roster::RosterGroupId> ids;
    for (const auto& code : different_words(element, "groups", problems))
        if (const auto group = groups.find(code))
            ids.push_back(*group);
        else if (problems.knows_table("groups"))
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

int pupils_of_groups(const roster::Roster& roster, const roster::PlacedSession& session) {
    std::set<school::PupilId> pupils;
    for (const auto group : session.groups)
        pupils.insert(roster[group].pupils.begin(), roster[group].pupils.end());
    return static_cast<int>(pupils.size());
}

/// A head count that the groups cannot have would be shown and printed as if it were true. Who came
/// or left within the week may count or not, for the school may have learned of it since. How many
/// the rest are the checker counts; here they are no more than all.
void note_head_count(
    const Element& element,
    const roster::PlacedSession& session,
    const roster::Roster& roster,
    const RosterReading& reading
) {
    const auto all = pupils_of_groups(roster, session);
    const auto here =
        static_cast<int>(roster::pupils_in(session, roster, reading.school.whole()).size());
    const auto least = session.the_rest ? 0 : here;
    const bool is_right = least <= session.head_count && session.head_count <= all;
    if (is_right || !element.attribute("head-count") || !reading.problems.knows_table("groups"))
        return;
    reading.problems.add(
        element.line(),
        {"head-count van <session> {code} is {count}, en de groepen hebben {pupils} "
         "{pupils|leerling|leerlingen}. Verbeter het aantal of de groepen.",
         "head-count of <session> {code} is {count}, and its groups have {pupils} "
         "{pupils|pupil|pupils}. Correct the number or the groups."},
        {{"code", session.code},
         {"count", std::int64_t{session.head_count}},
         {"pupils", std::int64_t{all}}}
    );
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
    // Of a group with somebody unknown every head count is wrong by that alone.
    const bool are_groups_known = reading.problems.empty();
    for (const auto& element : root.rows("sessions", "session")) {
        roster.sessions.push_back(read_session(element, reading, groups, roster.week));
        if (are_groups_known)
            note_head_count(element, roster.sessions.back(), roster, reading);
    }
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
