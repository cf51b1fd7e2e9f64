#include "slimfit/formats/school_file/reading.hpp"

namespace slimfit::formats {

namespace {

school::StaffSession read_staff_session(const Element& element, const Reading& reading) {
    const auto& codes = reading.codes;
    return {
        .code = required_text(element, "code"),
        .name = read_name(element),
        .kind = codes.kinds.required(element, "kind"),
        .attendees = codes.staff.of_children(element, "attendee", "staff"),
        .duration = required_minutes(element, "duration"),
        .times = number_or(element, "times", 1),
        .days = read_weekdays(element, reading),
        .window = required_span(element),
        .zone = codes.zones.optional(element, "zone"),
        .line = element.line()};
}

school::Lock read_lock(const Element& element, const SchoolCodes& codes) {
    return {
        .target = required_text(element, "target"),
        .group = optional_text(element, "group"),
        .weekday = required_word(element, "day", weekday_words),
        .start = optional_time(element, "start"),
        .leader = codes.staff.optional(element, "leader"),
        .zone = codes.zones.optional(element, "zone"),
        .unit = codes.units.optional(element, "unit"),
        .line = element.line()};
}

}  // namespace

void read_fixed(const Element& root, const Reading& reading, school::School& school) {
    for (const auto& session : root.rows("staff-sessions", "staff-session"))
        school.staff_sessions.push_back(read_staff_session(session, reading));
    for (const auto& lock : root.rows("locks", "lock"))
        school.locks.push_back(read_lock(lock, reading.codes));
}

}  // namespace slimfit::formats
