#include "slimfit/show/week_plan.hpp"

#include "slimfit/core/contract.hpp"
#include "slimfit/show/day_notes.hpp"
#include "slimfit/show/seen_in.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace slimfit::show {

namespace {

using calendar::ClockTime;
using calendar::TimeSpan;
using roster::PlacedSession;
using roster::Purpose;

/// Taught groups, the rest of the unit, free teachers, staff.
int place_in_round(const PlacedSession& session) {
    if (session.purpose == Purpose::staff_session)
        return 3;
    if (session.purpose == Purpose::coach_slot)
        return 2;
    return session.the_rest ? 1 : 0;
}

auto order_in_round(const school::School& school, const Entry& entry) {
    const auto& session = *entry.session;
    const auto group = session.groups.empty() ? roster::RosterGroupId{} : session.groups.front();
    return std::tuple{
        place_in_round(session),
        school[session.kind].nature,
        session.subject,
        group,
        std::string_view{session.code}};
}

bool overlaps_a_block(const Entry& entry, const std::vector<Entry>& entries) {
    return std::ranges::any_of(entries, [&](const Entry& other) {
        return other.session->purpose == Purpose::block &&
               other.session->time.overlaps(entry.session->time);
    });
}

/// The bells of a day: begins and ends of its blocks and of what lies outside them.
std::set<ClockTime> bells_of(
    const std::vector<Entry>& entries, const std::vector<const roster::PlannedBreak*>& pauses
) {
    std::set<ClockTime> bells;
    const auto ring = [&](TimeSpan time) { bells.insert({time.begin, time.end}); };
    for (const auto& entry : entries)
        if (entry.session->purpose == Purpose::block || !overlaps_a_block(entry, entries))
            ring(entry.session->time);
    for (const auto* pause : pauses)
        ring(pause->time);
    return bells;
}

Round round_of(
    TimeSpan time,
    const std::vector<Entry>& entries,
    const std::vector<const roster::PlannedBreak*>& pauses
) {
    Round round{.time = time};
    for (auto entry : entries) {
        if (!entry.session->time.overlaps(time))
            continue;
        entry.goes_on = entry.session->time.begin < time.begin;
        round.entries.push_back(entry);
    }
    // What begins after the bell stands below what it began with.
    std::ranges::stable_sort(round.entries, {}, [&](const Entry& entry) {
        return std::max(entry.session->time.begin, time.begin);
    });
    for (const auto* pause : pauses)
        if (pause->time.overlaps(time))
            round.pause = pause;
    return round;
}

std::vector<Round> rounds_of(
    const std::vector<Entry>& entries, const std::vector<const roster::PlannedBreak*>& pauses
) {
    std::vector<Round> rounds;
    std::optional<ClockTime> begin;
    for (const auto bell : bells_of(entries, pauses)) {
        if (begin)
            if (auto round = round_of({*begin, bell}, entries, pauses);
                !round.entries.empty() || round.pause)
                rounds.push_back(std::move(round));
        begin = bell;
    }
    return rounds;
}

}  // namespace

WeekPlan week_plan(const school::School& school, const roster::Roster& roster, const View& view) {
    expects(!std::holds_alternative<WholeSchool>(view), "the whole school is shown unit by unit");
    const auto seen = seen_in(view, school, roster);
    WeekPlan plan;
    for (const auto weekday : calendar::school_days) {
        DayPlan day{.date = roster.week.day(weekday)};
        if (const auto* free = school.year.free_period_on(day.date))
            day.free = free->name;
        day.away = away_on(school, view, day.date);
        day.early_end = early_end_on({school, roster}, view, day.date);
        std::vector<Entry> entries;
        for (const auto& entry : seen.entries)
            if (entry.session->date == day.date)
                entries.push_back(entry);
        std::vector<const roster::PlannedBreak*> pauses;
        for (const auto* pause : seen.pauses)
            if (pause->date == day.date)
                pauses.push_back(pause);
        std::ranges::sort(entries, {}, [&](const Entry& entry) {
            return order_in_round(school, entry);
        });
        day.rounds = rounds_of(entries, pauses);
        plan.push_back(std::move(day));
    }
    return plan;
}

}  // namespace slimfit::show
