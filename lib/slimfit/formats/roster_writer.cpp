#include "slimfit/formats/roster_writer.hpp"

#include "slimfit/formats/roster_file/words.hpp"
#include "slimfit/formats/school_file/write_code.hpp"
#include "slimfit/formats/xml/xml_writer.hpp"

namespace slimfit::formats {

namespace {

using roster::Roster;
using school::School;

template <class Table, class EntityId>
std::vector<std::string> codes_of(const std::vector<EntityId>& ids, const Table& table) {
    std::vector<std::string> codes;
    for (const auto id : ids)
        codes.push_back(table[id].code);
    return codes;
}

void write_planning(const roster::Planning& planning, XmlText& text) {
    if (planning == roster::Planning{})
        return;
    WrittenElement element{text, "planning"};
    element.word("outcome", planning.outcome, outcome_words)
        .number("hard", planning.hard)
        .number("soft", planning.soft)
        .number("hard-bound", planning.hard_bound)
        .number("soft-bound", planning.soft_bound)
        .natural("seed", planning.seed)
        .natural("steps", planning.steps)
        .date_if_any("from", planning.from);
    for (const auto& rule : planning.rules)
        WrittenElement{text, "rule"}
            .text("id", rule.rule)
            .number_unless(0, "hard", rule.hard)
            .number_unless(0, "soft", rule.soft);
}

void write_group(const roster::RosterGroup& group, const School& school, XmlText& text) {
    WrittenElement element{text, "group"};
    element.text("code", group.code)
        .word("kind", group.kind, group_kind_words)
        .text("unit", school[group.unit].code);
    write_code(element, "base-group", group.base_group, school);
    write_code(element, "subject", group.subject, school);
    element.number_unless(0, "rank", group.rank).list("pupils", codes_of(group.pupils, school));
}

void write_session(
    const roster::PlacedSession& session, const Roster& roster, const School& school, XmlText& text
) {
    WrittenElement element{text, "session"};
    element.date("date", session.date)
        .span(session.time)
        .text("code", session.code)
        .word("purpose", session.purpose, purpose_words)
        .text_if_any("target", session.target)
        .text("kind", school[session.kind].code);
    write_code(element, "subject", session.subject, school);
    write_code(element, "unit", session.unit, school);
    element.list("groups", codes_of(session.groups, roster))
        .yes_no_unless(false, "the-rest", session.the_rest)
        .number_unless(0, "head-count", session.head_count);
    write_code(element, "zone", session.zone, school);
    write_code(element, "leader", session.leader, school);
    element.list("assistants", codes_of(session.assistants, school));
    write_code(element, "responsible", session.responsible, school);
    element.yes_no_unless(false, "locked", session.locked);
}

void write_open_session(const roster::OpenSession& session, XmlText& text) {
    WrittenElement{text, "open-session"}
        .text("code", session.code)
        .word("purpose", session.purpose, purpose_words)
        .text_if_any("target", session.target)
        .text_if_any("group", session.group)
        .number("duration", session.duration.count());
}

/// A table of rows, left out when there are none.
template <class Rows, class WriteRow>
void write_table(const char* name, const Rows& rows, XmlText& text, const WriteRow& write_row) {
    if (rows.empty())
        return;
    const WrittenElement table{text, name};
    for (const auto& row : rows)
        write_row(row);
}

}  // namespace

std::string write_roster(const Roster& roster, const School& school) {
    XmlText text;
    {
        WrittenElement root{text, "roster"};
        root.text("xmlns", "https://slimfit.example/roster/1")
            .text("school", roster.school)
            .text("week", roster.week.to_string());
        write_planning(roster.planning, text);
        write_table("groups", roster.groups, text, [&](const auto& group) {
            write_group(group, school, text);
        });
        write_table("sessions", roster.sessions, text, [&](const auto& session) {
            write_session(session, roster, school, text);
        });
        write_table("breaks", roster.breaks, text, [&](const roster::PlannedBreak& pause) {
            WrittenElement{text, "break"}
                .text("staff", school[pause.staff].code)
                .date("date", pause.date)
                .span(pause.time);
        });
        write_table("open", roster.open, text, [&](const auto& session) {
            write_open_session(session, text);
        });
    }
    return text.text();
}

}  // namespace slimfit::formats
