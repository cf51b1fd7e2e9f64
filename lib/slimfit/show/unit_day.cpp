#include "slimfit/show/day_tables.hpp"
#include "slimfit/show/entry_line.hpp"
#include "slimfit/show/session_words.hpp"
#include "slimfit/show/words.hpp"

#include <algorithm>
#include <iterator>
#include <map>

namespace slimfit::show {

namespace {

using roster::Purpose;

enum class Lane : std::uint8_t { time, groups, together, adults };

Lane lane_of(const Shown& shown, const roster::PlacedSession& session) {
    if (session.purpose == Purpose::coach_slot || session.purpose == Purpose::staff_session)
        return Lane::adults;
    const bool together =
        session.purpose == Purpose::block && base_groups_of(shown, session).empty();
    return together ? Lane::together : Lane::groups;
}

/// The last round that has begun by then, or the first of the day.
const Round& round_at(const DayPlan& day, calendar::ClockTime time) {
    const auto later = std::ranges::upper_bound(day.rounds, time, {}, [](const Round& round) {
        return round.time.begin;
    });
    return later == day.rounds.begin() ? day.rounds.front() : *std::prev(later);
}

/// Breaks of people who serve the unit, that begin in a round or in the free time after it: each
/// time once, with its people.
Cell breaks_in(const Shown& shown, const DayPlan& day, const Round& round, school::UnitId unit) {
    std::map<calendar::TimeSpan, std::string> people_at;
    for (const auto& pause : shown.roster.breaks) {
        const auto& person = shown.school[pause.staff];
        if (pause.date != day.date || !person.serves_unit(unit) ||
            &round_at(day, pause.time.begin) != &round)
            continue;
        auto& people = people_at[pause.time];
        people += (people.empty() ? "" : ", ") + person.display_name();
    }
    Cell breaks;
    for (const auto& [time, people] : people_at) {
        auto text = shown.word({"Pauze", "Break"});
        if (time != round.time)
            text += ' ' + clock_times(time);
        breaks.push_back({text + ": " + people});
    }
    return breaks;
}

}  // namespace

TextTable unit_day(const Shown& shown, const DayPlan& day, school::UnitId unit) {
    TextTable table{
        .columns =
            {{shown.word({"tijd", "time"})},
             {shown.word({"groepen", "groups"})},
             {shown.word({"samen", "together"})},
             {shown.word({"gesprek, pauze, overleg", "coach talk, break, meeting"})}},
        .ruled = true};
    for (const auto& round : day.rounds) {
        std::vector<Cell> row{cell(clock_times(round.time), Ink::bold), {}, {}, {}};
        const auto lane = [&](Lane which) -> Cell& { return row[static_cast<std::size_t>(which)]; };
        for (const auto& lump : lumps_of(shown, round))
            lane(lane_of(shown, lump.session())).push_back(paragraph_of(shown, lump, round));
        std::ranges::move(
            breaks_in(shown, day, round, unit), std::back_inserter(lane(Lane::adults))
        );
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace slimfit::show
