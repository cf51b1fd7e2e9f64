#include "slimfit/check/findings.hpp"

#include "slimfit/check/words.hpp"

namespace slimfit::check {

Finding about(const Week& week, std::string_view rule, const Session& session) {
    return {
        .rule = &rulebook::rule(rule),
        .date = session.date(),
        .time = session.time(),
        .sessions = {session.placed.code},
        .facts = {{"what", name_of(week, session)}}};
}

Finding about(const Week& week, std::string_view rule, StaffId person, std::optional<Date> date) {
    Finding finding{.rule = &rulebook::rule(rule), .date = date};
    name_people(week, {person}, finding);
    return finding;
}

void name_people(const Week& week, const std::vector<StaffId>& people, Finding& finding) {
    for (const auto person : people)
        finding.staff.push_back(week.school()[person].code);
    finding.facts.emplace_back("who", names_of(week, people));
}

void name_sessions(
    const Week& week, const std::vector<const Session*>& sessions, Finding& finding
) {
    std::vector<Message> names;
    for (const auto* session : sessions) {
        finding.sessions.push_back(session->placed.code);
        names.push_back(name_of(week, *session));
    }
    finding.facts.emplace_back("what", listed(names));
}

}  // namespace slimfit::check
