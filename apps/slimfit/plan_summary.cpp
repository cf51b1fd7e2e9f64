#include "plan_summary.hpp"

#include "slimfit/calendar/words.hpp"
#include "slimfit/planning/day_words.hpp"
#include "slimfit/planning/less_in_words.hpp"
#include "slimfit/school/day.hpp"
#include "slimfit/show/findings_text.hpp"
#include "slimfit/show/less_text.hpp"
#include "slimfit/show/load_table.hpp"
#include "slimfit/show/special_days.hpp"
#include "slimfit/workload/load_sheet.hpp"

#include "numbers.hpp"

#include <algorithm>
#include <map>
#include <ostream>
#include <string>
#include <vector>

namespace slimfit::cli {

namespace {

using calendar::Minutes;
using roster::Outcome;

struct Placed {
    int sessions{};
    Minutes time{};
};

bool has_people(const roster::PlacedSession& session) {
    return session.leader || !session.assistants.empty();
}

/// A session without anybody has a time, but it cannot go on: that is not placed.
std::map<school::SessionKindId, Placed> placed_by_kind(const roster::Roster& roster) {
    std::map<school::SessionKindId, Placed> placed;
    for (const auto& session : roster.sessions) {
        if (!has_people(session))
            continue;
        auto& kind = placed[session.kind];
        ++kind.sessions;
        kind.time += session.time.length();
    }
    return placed;
}

/// The code of an open block says where it was to stand: "MB.fri.start", with ".MB1" or the number
/// of its part behind it.
bool is_part_of(const roster::OpenSession& open, const std::string& block) {
    return open.code == block || open.code.starts_with(block + '.');
}

/// "Inloop en dagopening, vrijdag 08:30"; its code when it is no block of this week.
std::string name_of_block(
    const school::School& school,
    calendar::IsoWeek week,
    const roster::OpenSession& open,
    Language language
) {
    for (std::uint32_t row = 0; row < school.units.size(); ++row)
        for (const auto weekday : calendar::school_days) {
            const auto date = week.day(weekday);
            const auto day =
                school.units[row].code + '.' + std::string{planning::day_code(date)} + '.';
            for (const auto& block : school::rhythm_on(school, school::UnitId{row}, date))
                if (is_part_of(open, day + block.code))
                    return std::string{school[block.kind].name.in(language)} + ", " +
                           std::string{calendar::name_of(weekday).in(language)} + ' ' +
                           block.time.begin.to_string();
        }
    return open.code;
}

/// "Instructie Rekenen" for an offer; a meeting by its name, a block by its kind and time.
std::string name_of(
    const school::School& school,
    calendar::IsoWeek week,
    const roster::OpenSession& open,
    Language language
) {
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
    return open.purpose == roster::Purpose::block ? name_of_block(school, week, open, language)
                                                  : open.code;
}

std::string words_of(
    const school::School& school,
    calendar::IsoWeek week,
    const roster::OpenSession& open,
    Language language
) {
    auto words = name_of(school, week, open, language);
    if (!open.group.empty())
        words += " · " + open.group;
    return words + " · " + std::to_string(open.duration.count()) + " min";
}

void write_open(
    std::ostream& out, const school::School& school, const roster::Roster& roster, Language language
) {
    if (roster.open.empty())
        return;
    std::vector<std::string> lines;
    std::map<std::string, int> times;
    for (const auto& session : roster.open) {
        auto words = words_of(school, roster.week, session, language);
        if (++times[words] == 1)
            lines.push_back(std::move(words));
    }
    out << Text{"Open gebleven:", "Left open:"}.in(language) << '\n';
    for (const auto& line : lines) {
        out << "  ";
        if (times[line] > 1)
            out << times[line] << "× ";
        out << line << '\n';
    }
}

/// The part of the cost above the bound, in tenths of a percent, rounded up so that it never
/// promises too much; cost > 0.
std::int64_t gap_in_tenths_of_percent(std::int64_t cost, std::int64_t bound) {
    return (1000 * (cost - bound) + cost - 1) / cost;
}

/// Nearer than this, "within so many percent" says how good a week is; farther, it would sound as
/// if the week were that bad, while it is only the proof that is weak.
constexpr std::int64_t near_in_tenths_of_percent = 100;

Message best_found(const roster::Planning& planning) {
    if (planning.soft_bound <= 0)
        return filled(
            {"Het beste dat is gevonden ({cost} {cost|punt|punten}).",
             "The best that was found ({cost} {cost|point|points})."},
            {{"cost", planning.soft}}
        );
    return filled(
        {"Het beste dat is gevonden ({cost} {cost|punt|punten}). Bewezen is dat het nooit onder "
         "{bound} kan.",
         "The best that was found ({cost} {cost|point|points}). It is proven that none can go "
         "below {bound}."},
        {{"cost", planning.soft}, {"bound", planning.soft_bound}}
    );
}

Message how_near(const roster::Planning& planning) {
    const auto gap = gap_in_tenths_of_percent(planning.soft, planning.soft_bound);
    if (gap > near_in_tenths_of_percent)
        return best_found(planning);
    return filled(
        {"Binnen {gap} % van het best mogelijke ({cost} {cost|punt|punten}; bewezen is dat het "
         "nooit onder {bound} kan).",
         "Within {gap} % of the best possible ({cost} {cost|point|points}; it is proven that none "
         "can go below {bound})."},
        {{"gap", tenths(gap)}, {"cost", planning.soft}, {"bound", planning.soft_bound}}
    );
}

/// A week that breaks hard rules is never called good, however good the search thinks it is.
Message breaks_hard_rules(const WeekToTell& week, std::int64_t findings) {
    static constexpr Text longer{
        "Nog niet goed: {count} {count|harde bevinding|harde bevindingen} in het beste dat is "
        "gevonden. Dat het niet kan is niet bewezen; zoek langer, met een hoger getal achter "
        "{option}.",
        "Not good yet: {count} hard {count|finding|findings} in the best that was found. That it "
        "cannot be done is not proven; search longer, with a higher number after {option}."};
    static constexpr Text by_hand{
        "Niet goed: {count} {count|harde bevinding|harde bevindingen}, en langer zoeken helpt daar "
        "niet tegen. Verander wat de bevindingen noemen in het schoolbestand.",
        "Not good: {count} hard {count|finding|findings}, and searching longer does not help. "
        "Change what the findings name in the school file."};
    return filled(
        week.planned.roster.planning.hard > 0 ? longer : by_hand,
        {{"count", findings}, {"option", week.by_steps ? "--steps" : "--seconds"}}
    );
}

Message impossible(std::int64_t findings) {
    return filled(
        {"Onmogelijk, en dat is bewezen. Dit is het beste gedeeltelijke rooster dat is gevonden: "
         "{count} {count|harde bevinding|harde bevindingen}.",
         "Impossible, and that is proven. This is the best partial roster that was found: {count} "
         "hard {count|finding|findings}."},
        {{"count", findings}}
    );
}

Message goodness(const WeekToTell& week) {
    const auto& planning = week.planned.roster.planning;
    const auto findings = week.verdict.hard_findings();
    if (planning.outcome == Outcome::impossible)
        return impossible(findings);
    if (findings > 0)
        return breaks_hard_rules(week, findings);
    switch (planning.outcome) {
    case Outcome::proven_best:
        return filled(
            {"Bewezen best: geen rooster heeft minder dan {cost} {cost|punt|punten}.",
             "Proven best: no roster has fewer than {cost} {cost|point|points}."},
            {{"cost", planning.soft}}
        );
    case Outcome::within_bound:
        return how_near(planning);
    case Outcome::best_found:
    case Outcome::not_planned:
    case Outcome::impossible:
        break;
    }
    return best_found(planning);
}

constexpr Text points_explained{
    "Een punt is de prijs van een zachte regel die niet helemaal gehouden is; minder is beter.",
    "A point is the price of a soft rule that is not wholly kept; fewer is better."};

void write_placed(
    std::ostream& out, const school::School& school, const roster::Roster& roster, Language language
) {
    const Text placed{
        "Week {week}: {count} sessies geplaatst", "Week {week}: {count} sessions placed"};
    const auto with_people = std::ranges::count_if(roster.sessions, has_people);
    out << filled(placed, {{"week", roster.week.to_string()}, {"count", with_people}}).in(language)
        << '\n';
    for (const auto& day : show::special_days(school, roster.week))
        out << "  " << day.in(language) << '\n';
    for (const auto& [kind, of_kind] : placed_by_kind(roster))
        out << "  " << school[kind].name.in(language) << ": " << of_kind.sessions << " ("
            << tenths((of_kind.time.count() + 3) / 6).in(language)
            << Text{" uur", " hours"}.in(language) << ")\n";
    if (const auto without = std::ssize(roster.sessions) - with_people; without > 0)
        out << "  " << Text{"zonder iemand erbij: ", "without anybody: "}.in(language) << without
            << '\n';
    write_open(out, school, roster, language);
}

}  // namespace

void write_plan_summary(
    const Console& console, const school::School& school, const WeekToTell& week
) {
    auto& out = console.out;
    const auto look = console.look();
    const auto& roster = week.planned.roster;
    const auto verdict = goodness(week).in(look.language);
    out << verdict << "\n\n";
    write_placed(out, school, roster, look.language);
    if (const auto less = planning::less_in_words(school, roster); !less.empty())
        out << '\n' << show::less_text(less, look);
    out << '\n'
        << show::short_load_table(school, workload::load_sheet(school, roster), look) << '\n';
    out << show::findings_in_short(school, week.verdict.findings, look)
        << points_explained.in(look.language) << "\n\n";
    out << verdict << '\n';
    if (const auto reasons = std::ssize(week.planned.witnesses); reasons > 0)
        out << filled(
                   {"Waarom het niet kan ({count} {count|reden|redenen}) stond er voor het zoeken "
                    "begon.",
                    "Why it cannot be done ({count} {count|reason|reasons}) was said before the "
                    "search began."},
                   {{"count", reasons}}
               ).in(look.language)
            << '\n';
}

}  // namespace slimfit::cli
