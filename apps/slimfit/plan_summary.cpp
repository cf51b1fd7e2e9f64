#include "plan_summary.hpp"

#include "slimfit/show/findings_text.hpp"
#include "slimfit/show/load_table.hpp"
#include "slimfit/workload/load_sheet.hpp"

#include "numbers.hpp"

#include <map>
#include <ostream>

namespace slimfit::cli {

namespace {

using calendar::Minutes;
using roster::Outcome;

struct Placed {
    int sessions{};
    Minutes time{};
};

std::map<school::SessionKindId, Placed> placed_by_kind(const roster::Roster& roster) {
    std::map<school::SessionKindId, Placed> placed;
    for (const auto& session : roster.sessions) {
        auto& kind = placed[session.kind];
        ++kind.sessions;
        kind.time += session.time.length();
    }
    return placed;
}

/// "Instructie Rekenen" for an offer; a meeting by its name, a block by its code.
std::string
name_of(const school::School& school, const roster::OpenSession& open, Language language) {
    for (const auto& offer : school.offers)
        if (open.purpose == roster::Purpose::offer && offer.code == open.target) {
            auto name = school[offer.kind].name.in(language);
            if (offer.subject)
                name += ' ' + school[*offer.subject].name.in(language);
            return name;
        }
    for (const auto& session : school.staff_sessions)
        if (session.code == open.target && !session.name.empty())
            return session.name;
    return open.code;
}

void write_open(
    std::ostream& out, const school::School& school, const roster::Roster& roster, Language language
) {
    if (roster.open.empty())
        return;
    out << Text{"Open gebleven:", "Left open:"}.in(language) << '\n';
    for (const auto& session : roster.open) {
        out << "  " << name_of(school, session, language);
        if (!session.group.empty())
            out << " · " << session.group;
        out << " · " << session.duration.count() << " min\n";
    }
}

/// The part of the cost above the bound, in tenths of a percent, rounded up so that it never
/// promises too much; cost > 0.
std::int64_t gap_in_tenths_of_percent(std::int64_t cost, std::int64_t bound) {
    return (1000 * (cost - bound) + cost - 1) / cost;
}

Message how_near(const roster::Planning& planning) {
    return filled(
        {"Binnen {gap} % van het best mogelijke: kosten {cost}, bewezen ondergrens {bound}.",
         "Within {gap} % of the best possible: cost {cost}, proven bound {bound}."},
        {{"gap", tenths(gap_in_tenths_of_percent(planning.soft, planning.soft_bound))},
         {"cost", planning.soft},
         {"bound", planning.soft_bound}}
    );
}

Message impossible(const roster::Planning& planning) {
    if (planning.hard_bound == 0)
        return filled(
            {"Onmogelijk, en dat is bewezen. Dit is het beste gedeeltelijke rooster: hard {hard}, "
             "zacht {soft}.",
             "Impossible, and that is proven. This is the best partial roster: hard {hard}, soft "
             "{soft}."},
            {{"hard", planning.hard}, {"soft", planning.soft}}
        );
    return filled(
        {"Onmogelijk, en dat is bewezen (hard ten minste {bound}). Dit is het beste gedeeltelijke "
         "rooster: hard {hard}, zacht {soft}.",
         "Impossible, and that is proven (hard at least {bound}). This is the best partial roster: "
         "hard {hard}, soft {soft}."},
        {{"bound", planning.hard_bound}, {"hard", planning.hard}, {"soft", planning.soft}}
    );
}

Message best_found(const roster::Planning& planning) {
    if (planning.hard > 0)
        return filled(
            {"Nog niet goed: het beste dat is gevonden breekt harde regels (hard {hard}, zacht "
             "{soft}). Dat het niet kan is niet bewezen; geef meer tijd met --seconds.",
             "Not good yet: the best that was found breaks hard rules (hard {hard}, soft {soft}). "
             "That it cannot be done is not proven; give more time with --seconds."},
            {{"hard", planning.hard}, {"soft", planning.soft}}
        );
    return filled(
        {"Het beste dat is gevonden: kosten {cost}; zonder bewezen ondergrens.",
         "The best that was found: cost {cost}; without a proven bound."},
        {{"cost", planning.soft}}
    );
}

Message goodness(const roster::Planning& planning) {
    switch (planning.outcome) {
    case Outcome::proven_best:
        return filled(
            {"Bewezen best: geen rooster kost minder dan {cost}.",
             "Proven best: no roster costs less than {cost}."},
            {{"cost", price_in_words(planning.hard, planning.soft)}}
        );
    case Outcome::within_bound:
        return how_near(planning);
    case Outcome::best_found:
    case Outcome::not_planned:
        return best_found(planning);
    case Outcome::impossible:
        break;
    }
    return impossible(planning);
}

void write_placed(
    std::ostream& out, const school::School& school, const roster::Roster& roster, Language language
) {
    const Text placed{
        "Week {week}: {count} sessies geplaatst", "Week {week}: {count} sessions placed"};
    out << filled(
               placed, {{"week", roster.week.to_string()}, {"count", std::ssize(roster.sessions)}}
           ).in(language)
        << '\n';
    for (const auto& [kind, of_kind] : placed_by_kind(roster))
        out << "  " << school[kind].name.in(language) << ": " << of_kind.sessions << " ("
            << tenths((of_kind.time.count() + 3) / 6).in(language)
            << Text{" uur", " hours"}.in(language) << ")\n";
    write_open(out, school, roster, language);
}

}  // namespace

void write_plan_summary(
    const Console& console,
    const school::School& school,
    const planning::PlannedWeek& planned,
    const check::Verdict& verdict
) {
    auto& out = console.out;
    const auto look = console.look();
    const auto& roster = planned.roster;
    write_placed(out, school, roster, look.language);
    out << '\n'
        << show::short_load_table(school, workload::load_sheet(school, roster), look) << '\n';
    out << show::findings_in_short(school, verdict.findings, look) << '\n';
    out << goodness(roster.planning).in(look.language) << '\n';
    for (const auto& witness : planned.witnesses)
        out << "  " << witness.in(look.language) << '\n';
}

}  // namespace slimfit::cli
