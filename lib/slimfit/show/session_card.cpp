#include "slimfit/show/session_card.hpp"

#include "slimfit/show/session_words.hpp"
#include "slimfit/show/words.hpp"

#include <algorithm>

namespace slimfit::show {

namespace {

using roster::PlacedSession;
using school::Nature;

/// Words for who only hears the page.
Markup spoken(const Shown& shown, const Text& text) {
    return element("span", "spoken", Markup::text(text.in(shown.language)));
}

const Markup space = Markup::written(" ");

Markup heads(const Shown& shown, const Entry& entry) {
    if (entry.session->groups.empty())
        return {};
    return space + element(
                       "span",
                       "heads",
                       Markup::text(std::to_string(entry.pupils)) +
                           spoken(shown, {" leerlingen", " pupils"})
                   );
}

Markup people(const Shown& shown, const PlacedSession& session) {
    const auto names = people_of(shown, session);
    Markup who;
    if (names.lacks_leader)
        who = element("b", "nobody", Markup::text(shown.word(nobody)));
    else if (!names.leader.empty())
        who = element("b", "lead", Markup::text(names.leader));
    for (const auto& assistant : names.assistants)
        who += Markup::text((who.empty() ? "" : ", ") + assistant);
    if (!names.responsible.empty())
        who +=
            space + element(
                        "span",
                        "near",
                        element("span", {{"aria-hidden", "true"}}, Markup::text(responsible_mark)) +
                            spoken(shown, {"verantwoordelijk:", "responsible:"}) +
                            Markup::text(" " + names.responsible)
                    );
    return space + element("span", "who", who);
}

Markup where(const Shown& shown, const Lump& lump) {
    const auto zone = zone_beside_title(shown, lump);
    return zone.empty() ? Markup{}
                        : Markup::text(" \u00B7 ") + element("span", "where", Markup::text(zone));
}

/// Before a session that a hard finding is about.
Markup mark(const Shown& shown, const PlacedSession& session) {
    if (!shown.is_broken(session))
        return {};
    return element(
               "span",
               "broken-mark",
               element("span", {{"aria-hidden", "true"}}, Markup::text(broken_mark)) +
                   spoken(shown, broken_meaning)
           ) +
           space;
}

/// Each base group stays on one line with its mentor.
Markup parts(const Shown& shown, const Lump& lump) {
    Markup parts;
    for (const auto& entry : lump.parts)
        parts +=
            element(
                "span",
                "part",
                mark(shown, *entry.session) + Markup::text(base_groups_of(shown, *entry.session)) +
                    heads(shown, entry) + people(shown, *entry.session)
            ) +
            space;
    return space + parts;
}

std::string card_class(const Shown& shown, const Lump& lump) {
    const auto& session = lump.session();
    std::string name{"card "};
    name += form_of(shown.school[session.kind].nature);
    if (std::ranges::any_of(lump.parts, [&](const Entry& part) {
            return shown.is_broken(*part.session);
        }))
        name += " broken";
    if (session.subject)
        name += ' ' + colour_of(*session.subject);
    return name;
}

}  // namespace

std::string_view form_of(Nature nature) {
    static constexpr std::string_view forms[]{
        "base",
        "taught",
        "extended",
        "square",
        "taught",
        "taught",
        "pulled",
        "eating",
        "outdoor",
        "adults",
        "adults",
        "adults",
        "away"};
    return forms[static_cast<std::size_t>(nature)];
}

std::string colour_of(school::SubjectId subject) {
    static constexpr std::uint32_t colours = 8;
    return "subject-" + std::to_string(subject.value() % colours);
}

Markup session_card(const Shown& shown, const Lump& lump, const Round& round) {
    const auto& session = lump.session();
    auto content = element("span", "what", Markup::text(lump.title));
    if (lump.goes_on())
        return element(
            "li",
            card_class(shown, lump) + " goes-on",
            content + space + Markup::text(shown.word({"gaat door", "goes on"}))
        );
    if (session.time != round.time)
        content +=
            space + element("span", "time", Markup::text(time_beside(shown, session, round)));
    const bool one_part = lump.parts.size() == 1 && base_groups_of(shown, session).empty();
    if (one_part)
        content = mark(shown, session) + content;
    content +=
        one_part ? heads(shown, lump.parts.front()) + people(shown, session) : parts(shown, lump);
    return element("li", card_class(shown, lump), content + where(shown, lump));
}

}  // namespace slimfit::show
