#include "slimfit/show/session_words.hpp"

#include "slimfit/workload/adults.hpp"

#include <algorithm>

namespace slimfit::show {

namespace {

using roster::GroupKind;
using roster::PlacedSession;
using roster::Purpose;
using roster::RosterGroup;
using school::Nature;

constexpr std::string_view between = " \u00B7 ";

void append(std::string& text, std::string_view separator, std::string_view part) {
    if (!text.empty() && !part.empty())
        text += separator;
    text += part;
}

std::string capitalized(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

const std::string& subject_name(const Shown& shown, school::SubjectId subject) {
    return shown.school[subject].name.in(shown.language);
}

char lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// The name without its first word when the title ends in that word: "OB1" of "Basisgroep OB1"
/// after "Eten in de basisgroep".
std::string without_echo(std::string name, std::string_view title) {
    const auto last = title.substr(title.rfind(' ') + 1);
    const auto space = name.find(' ');
    if (space == std::string::npos ||
        !std::ranges::equal(last, std::string_view{name}.substr(0, space), {}, lower, lower))
        return name;
    return name.substr(space + 1);
}

/// A group after the subject of its session: "1", "Plusklas", or "Taal 2" in a session of spelling.
std::string group_in(const Shown& shown, const PlacedSession& session, const RosterGroup& group) {
    return group.kind == GroupKind::level_group && group.subject != session.subject
               ? name_of(shown, group)
               : without_echo(
                     short_name_of(shown, group), shown.school[session.kind].name.in(shown.language)
                 );
}

std::string groups_of(const Shown& shown, const PlacedSession& session) {
    std::string groups;
    for (const auto group : session.groups)
        append(groups, ", ", group_in(shown, session, shown.roster[group]));
    return groups;
}

/// A staff session has a name of its own, an excursion the name of its kind.
std::string name_without_groups(const Shown& shown, const PlacedSession& session) {
    const auto found =
        std::ranges::find(shown.school.staff_sessions, session.target, &school::StaffSession::code);
    if (session.purpose == Purpose::staff_session && found != shown.school.staff_sessions.end() &&
        !found->name.empty())
        return found->name;
    std::string name = shown.school[session.kind].name.in(shown.language);
    if (session.subject && subject_name(shown, *session.subject) != name)
        append(name, between, subject_name(shown, *session.subject));
    return name;
}

bool is_of_tagged_pupils(const Shown& shown, const PlacedSession& session) {
    return std::ranges::all_of(session.groups, [&](roster::RosterGroupId group) {
        return shown.roster[group].kind == GroupKind::pull_out;
    });
}

/// A level group takes part by its number; pupils with a tag are those whom the kind is for, so
/// their group says nothing more.
std::string extended(const Shown& shown, const PlacedSession& session) {
    const auto& kind = shown.school[session.kind].name.in(shown.language);
    std::string title = session.subject ? subject_name(shown, *session.subject) : std::string{};
    if (!is_of_tagged_pupils(shown, session))
        append(title, " ", groups_of(shown, session));
    append(title, between, kind);
    return title;
}

std::string taught(const Shown& shown, const PlacedSession& session) {
    const auto& kind = shown.school[session.kind].name.in(shown.language);
    std::string title = session.subject ? subject_name(shown, *session.subject) : kind;
    if (session.purpose != Purpose::block)
        append(title, " ", groups_of(shown, session));
    return title;
}

/// The school file lists the people of these; nobody is chosen to lead them.
bool has_listed_people(const PlacedSession& session) {
    return session.purpose == Purpose::staff_session || session.purpose == Purpose::excursion;
}

}  // namespace

std::string title_of(const Shown& shown, const PlacedSession& session) {
    const auto& kind = shown.school[session.kind];
    const auto groups = groups_of(shown, session);
    switch (kind.nature) {
    case Nature::instruction:
    case Nature::lesson:
    case Nature::gym:
        return taught(shown, session);
    case Nature::extended_instruction:
        return extended(shown, session);
    case Nature::pull_out:
        if (session.groups.empty() || is_of_tagged_pupils(shown, session))
            return groups.empty() ? kind.name.in(shown.language) : groups;
        return kind.name.in(shown.language) + ' ' + groups;
    case Nature::base_group_time:
    case Nature::independent_work:
    case Nature::eating:
    case Nature::outdoor:
    case Nature::coaching:
    case Nature::meeting:
    case Nature::unit_leading:
    case Nature::excursion:
        break;
    }
    auto title = name_without_groups(shown, session);
    if (session.purpose == Purpose::offer || session.purpose == Purpose::excursion)
        append(title, " ", groups);
    return title;
}

std::string short_name_of(const Shown& shown, const RosterGroup& group) {
    if (group.base_group) {
        const auto& base_group = shown.school[*group.base_group];
        return base_group.name.empty() ? base_group.code : base_group.name;
    }
    if (group.kind == GroupKind::level_group)
        return std::to_string(group.rank);
    const auto prefix = shown.school[group.unit].code + '-';
    return capitalized(
        group.code.starts_with(prefix) ? group.code.substr(prefix.size()) : group.code
    );
}

std::string name_of(const Shown& shown, const RosterGroup& group) {
    const auto name = short_name_of(shown, group);
    return group.kind == GroupKind::level_group && group.subject
               ? subject_name(shown, *group.subject) + ' ' + name
               : name;
}

std::string base_groups_of(const Shown& shown, const PlacedSession& session) {
    const bool whole_unit = session.unit && session.groups.size() > 1 &&
                            session.groups.size() == shown.school[*session.unit].base_groups.size();
    if (session.purpose != Purpose::block || session.the_rest || whole_unit)
        return {};
    return groups_of(shown, session);
}

People people_of(const Shown& shown, const PlacedSession& session) {
    People people;
    if (session.leader)
        people.leader = shown.school[*session.leader].display_name();
    for (const auto adult : workload::adults_of(session))
        if (session.leader != adult)
            people.assistants.push_back(shown.school[adult].display_name());
    people.lacks_leader =
        !session.leader && (people.assistants.empty() || !has_listed_people(session));
    if (session.responsible)
        people.responsible = shown.school[*session.responsible].display_name();
    return people;
}

std::string zone_of(const Shown& shown, const PlacedSession& session) {
    if (!session.zone)
        return {};
    const auto& zone = shown.school[*session.zone];
    return zone.name.empty() ? zone.code : zone.name;
}

}  // namespace slimfit::show
