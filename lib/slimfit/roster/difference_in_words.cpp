#include "slimfit/calendar/words.hpp"
#include "slimfit/roster/difference.hpp"

#include <algorithm>

namespace slimfit::roster {

namespace {

Message when(const PlacedSession& session) {
    return filled(
        {"{day} {time}", "{day} {time}"},
        {{"day", calendar::name_of(session.date.weekday())}, {"time", to_string(session.time)}}
    );
}

void append(Message& words, std::string_view separator, const Message& more) {
    words.dutch.append(separator).append(more.dutch);
    words.english.append(separator).append(more.english);
}

/// "Instructie rekenen MB-rekenen-2", "Pauze Middenbouw", "Overleg unitoverleg"
Message what(const Change& change, const school::School& school) {
    const auto& session = change.after ? *change.after : *change.before;
    auto words = school[session.kind].name;
    if (session.subject)
        append(words, " ", school[*session.subject].name);
    if (session.purpose == Purpose::staff_session)
        append(words, " ", {session.target, session.target});
    else if (session.unit && (session.the_rest || change.groups.empty()))
        append(words, " ", {school[*session.unit].code, school[*session.unit].code});
    else
        for (const auto& group : change.groups)
            append(words, " ", {group, group});
    return words;
}

Message person(const std::optional<school::StaffId>& staff, const school::School& school) {
    if (!staff)
        return {"niemand", "nobody"};
    const auto& name = school[*staff].display_name();
    return {name, name};
}

Message place(const std::optional<school::ZoneId>& zone, const school::School& school) {
    if (!zone)
        return {"geen plek", "no place"};
    const auto& name = school[*zone].name.empty() ? school[*zone].code : school[*zone].name;
    return {name, name};
}

Message turned_into(const Text& words, const Message& old, const Message& now) {
    return filled(words, {{"old", old}, {"new", now}});
}

/// The names of those among `some` who are not among `others`.
Message names_without(
    const std::vector<school::StaffId>& some,
    const std::vector<school::StaffId>& others,
    const school::School& school
) {
    Message names;
    for (const auto staff : some)
        if (std::ranges::find(others, staff) == others.end())
            append(names, names.dutch.empty() ? "" : ", ", person(staff, school));
    return names;
}

void append_people(
    std::vector<Message>& parts, const Change& change, const school::School& school
) {
    const auto& before = *change.before;
    const auto& after = *change.after;
    if (before.leader != after.leader)
        parts.push_back(turned_into(
            {"leider {old} wordt {new}", "leader {old} becomes {new}"},
            person(before.leader, school),
            person(after.leader, school)
        ));
    if (const auto names = names_without(after.assistants, before.assistants, school);
        !names.dutch.empty())
        parts.push_back(filled({"erbij {names}", "with {names} now"}, {{"names", names}}));
    if (const auto names = names_without(before.assistants, after.assistants, school);
        !names.dutch.empty())
        parts.push_back(filled({"zonder {names}", "without {names}"}, {{"names", names}}));
    if (before.responsible != after.responsible)
        parts.push_back(turned_into(
            {"verantwoordelijk {old} wordt {new}", "responsible {old} becomes {new}"},
            person(before.responsible, school),
            person(after.responsible, school)
        ));
}

std::vector<Message> parts_of(const Change& change, const school::School& school) {
    std::vector<Message> parts;
    if (change.came()) {
        parts.push_back(filled(
            {"nieuw op {when}, leider {leader}", "new on {when}, leader {leader}"},
            {{"when", when(*change.after)}, {"leader", person(change.after->leader, school)}}
        ));
        return parts;
    }
    if (change.went()) {
        parts.push_back(filled(
            {"vervalt, was op {when}, leider {leader}", "is gone, was on {when}, leader {leader}"},
            {{"when", when(*change.before)}, {"leader", person(change.before->leader, school)}}
        ));
        return parts;
    }
    if (change.moved())
        parts.push_back(turned_into(
            {"van {old} naar {new}", "from {old} to {new}"},
            when(*change.before),
            when(*change.after)
        ));
    else
        parts.push_back(when(*change.after));
    append_people(parts, change, school);
    if (change.changed_zone())
        parts.push_back(turned_into(
            {"plek {old} wordt {new}", "place {old} becomes {new}"},
            place(change.before->zone, school),
            place(change.after->zone, school)
        ));
    return parts;
}

}  // namespace

Message sentence_of(const Change& change, const school::School& school) {
    auto words = what(change, school);
    std::string_view separator = ": ";
    for (const auto& part : parts_of(change, school)) {
        append(words, separator, part);
        separator = "; ";
    }
    append(words, "", {".", "."});
    return words;
}

}  // namespace slimfit::roster
