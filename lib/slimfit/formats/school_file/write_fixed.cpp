#include "slimfit/formats/school_file/writing.hpp"

namespace slimfit::formats {

namespace {

void write_staff_session(const school::StaffSession& session, const School& school, XmlText& text) {
    WrittenElement element{text, "staff-session"};
    element.text("code", session.code);
    write_name(element, session.name, session.code);
    element.text("kind", school[session.kind].code)
        .number("duration", session.duration.count())
        .number_unless(1, "times", session.times)
        .list("days", session.days, weekday_words)
        .span(session.window);
    write_code(element, "zone", session.zone, school);
    write_references(session.attendees, "attendee", "staff", school, text);
}

void write_lock(const school::Lock& lock, const School& school, XmlText& text) {
    WrittenElement element{text, "lock"};
    element.text("target", lock.target)
        .text_if_any("group", lock.group)
        .word("day", lock.weekday, weekday_words)
        .time_if_any("start", lock.start);
    write_code(element, "leader", lock.leader, school);
    write_code(element, "zone", lock.zone, school);
    write_code(element, "unit", lock.unit, school);
}

}  // namespace

void write_fixed(const School& school, XmlText& text) {
    if (!school.staff_sessions.empty()) {
        const WrittenElement table{text, "staff-sessions"};
        for (const auto& session : school.staff_sessions)
            write_staff_session(session, school, text);
    }
    if (!school.locks.empty()) {
        const WrittenElement table{text, "locks"};
        for (const auto& lock : school.locks)
            write_lock(lock, school, text);
    }
}

}  // namespace slimfit::formats
