#include "slimfit/show/entry_line.hpp"

#include "slimfit/show/session_words.hpp"
#include "slimfit/show/words.hpp"

#include <algorithm>

namespace slimfit::show {

namespace {

using school::Nature;

constexpr std::string_view goes_on_mark = "\u2026 ";

/// Words say the same.
Ink ink_of(Nature nature) {
    switch (nature) {
    case Nature::instruction:
    case Nature::lesson:
    case Nature::gym:
        return Ink::blue;
    case Nature::extended_instruction:
    case Nature::pull_out:
        return Ink::magenta;
    case Nature::independent_work:
        return Ink::green;
    case Nature::outdoor:
    case Nature::eating:
    case Nature::excursion:
        return Ink::yellow;
    case Nature::coaching:
    case Nature::meeting:
    case Nature::unit_leading:
        return Ink::cyan;
    case Nature::base_group_time:
        break;
    }
    return Ink::plain;
}

/// Before a session that a hard finding is about.
std::string mark_of(const Shown& shown, const roster::PlacedSession& session) {
    return shown.is_broken(session) ? std::string{broken_mark} + ' ' : std::string{};
}

std::string part_of(const Shown& shown, const Entry& entry) {
    auto part = base_groups_of(shown, *entry.session);
    if (!part.empty())
        part = mark_of(shown, *entry.session) + part;
    if (!entry.session->groups.empty())
        part += (part.empty() ? "(" : " (") + std::to_string(entry.pupils) + ")";
    const auto people = people_line(shown, *entry.session);
    return part.empty() ? people : part + ' ' + people;
}

Ink ink_of(const Shown& shown, const roster::PlacedSession& session) {
    return shown.is_broken(session) ? Ink::red : ink_of(shown.school[session.kind].nature);
}

Ink ink_in(const Shown& shown, const Lump& lump) {
    const auto broken = std::ranges::find_if(lump.parts, [&](const Entry& part) {
        return shown.is_broken(*part.session);
    });
    return ink_of(shown, broken == lump.parts.end() ? lump.session() : *broken->session);
}

bool is_for_adults(const roster::PlacedSession& session) {
    return session.purpose == roster::Purpose::coach_slot ||
           session.purpose == roster::Purpose::staff_session;
}

}  // namespace

Paragraph paragraph_of(const Shown& shown, const Lump& lump, const Round& round) {
    if (lump.goes_on())
        return {std::string{goes_on_mark} + lump.title, Ink::faint};
    const auto& session = lump.session();
    const bool is_one = base_groups_of(shown, session).empty();
    auto text = (is_one ? mark_of(shown, session) : "") + lump.title;
    if (session.time != round.time)
        text += ' ' + time_beside(shown, session, round);
    std::string separator = lump.parts.size() > 1 || is_for_adults(session) ? ": " : " ";
    for (const auto& part : lump.parts) {
        text += separator + part_of(shown, part);
        separator = "; ";
    }
    const auto zone = zone_beside_title(shown, lump);
    if (!zone.empty())
        text += " \u00B7 " + zone;
    return {std::move(text), ink_in(shown, lump)};
}

Paragraph title_line(const Shown& shown, const Entry& entry, const Round& round) {
    const auto& session = *entry.session;
    auto title = mark_of(shown, session) + title_of(shown, session);
    if (const auto groups = base_groups_of(shown, session); !groups.empty())
        title += ' ' + groups;
    if (entry.goes_on)
        return {std::string{goes_on_mark} + title, Ink::faint};
    if (session.time != round.time)
        title += ' ' + time_beside(shown, session, round);
    return {std::move(title), ink_of(shown, session)};
}

std::string people_line(const Shown& shown, const roster::PlacedSession& session) {
    const auto people = people_of(shown, session);
    auto line = people.lacks_leader ? shown.word(nobody) : people.leader;
    for (const auto& assistant : people.assistants)
        line += (line.empty() ? "" : ", ") + assistant;
    if (!people.responsible.empty())
        line.append(" ").append(responsible_mark).append(" ").append(people.responsible);
    return line;
}

}  // namespace slimfit::show
