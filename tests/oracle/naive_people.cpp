#include "oracle/naive_week.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <set>

namespace slimfit::test {

using namespace timetable;

namespace {

void people_at(NaiveWeek& week, Tick tick) {
    auto seats = std::map<PersonId, int>{};
    auto watched = std::map<PersonId, int>{};
    for (const auto& sitting : week.sittings)
        if (week.lies_on(sitting.event, tick))
            ++(sitting.occupying ? seats : watched)[sitting.candidate->person];
    for (const auto& [person, count] : seats)
        week.charge(week.in.prices.person_clash, std::max(0, count - 1));
    for (const auto& [person, count] : watched)
        week.charge(
            week.in.prices.watched_too_many, std::max(0, count - week.in.prices.watched_at_most)
        );
}

void where_wanted(NaiveWeek& week, const Sitting& sitting) {
    const auto& person = week.in[sitting.candidate->person];
    const auto ticks = week.ticks_of(sitting.event);
    if (!std::all_of(ticks.begin(), ticks.end(), [&](Tick tick) {
            return within(person.available, tick);
        }))
        week.charge(week.in.prices.person_unavailable, 1);
    for (const auto& unwanted : person.unwanted)
        if (week.in.events[sitting.event].counts_as_load &&
            std::any_of(ticks.begin(), ticks.end(), [&](Tick tick) {
                return within({unwanted.ticks}, tick);
            }))
            week.charge(unwanted.price, 1);
}

void limits(NaiveWeek& week) {
    for (const auto& limit : week.in.lesson_limits) {
        const auto lessons = week.ticks_where(limit.person, [&](std::size_t event) {
            return week.in.events[event].counts_as_lesson;
        });
        week.charge(limit.price, std::max(std::int64_t{0}, lessons - limit.ticks_at_most));
    }
    for (const auto& limit : week.in.preparation_limits) {
        auto different = std::set<int>{};
        for (const auto& sitting : week.sittings)
            if (sitting.occupying && sitting.seat->leads &&
                sitting.candidate->person == limit.person &&
                week.in.events[sitting.event].preparation >= 0)
                different.insert(week.in.events[sitting.event].preparation);
        week.charge(limit.price, std::max(0, static_cast<int>(different.size()) - limit.at_most));
    }
}

void fair_load(NaiveWeek& week) {
    if (!week.in.fair_load)
        return;
    const auto load = [&](PersonId person) {
        return week.ticks_where(person, [&](std::size_t event) {
            return week.in.events[event].counts_as_load;
        });
    };
    auto total = std::int64_t{0};
    auto contracts = std::int64_t{0};
    for (const auto& share : week.in.fair_load->shares) {
        total += load(share.person);
        contracts += share.contract;
    }
    for (const auto& share : week.in.fair_load->shares)
        week.charge(
            week.in.fair_load->price,
            std::abs(load(share.person) - total * share.contract / contracts)
        );
}

std::optional<CrowdId> crowd(const NaiveWeek& week, std::size_t event) {
    if (!week.in.events[event].counts_as_share)
        return std::nullopt;
    for (const auto& cover : week.in.covers)
        if (cover.event.value() == event)
            return cover.crowd;
    return week.in.events[event].crowd;
}

void divided(NaiveWeek& week, const CrowdShare& share) {
    auto ticks = std::vector<std::int64_t>{};
    auto total = std::int64_t{0};
    for (const auto& part : share.parts) {
        ticks.push_back(week.ticks_where(share.person, [&](std::size_t event) {
            return crowd(week, event) == part.crowd;
        }));
        total += ticks.back();
    }
    std::int64_t whole = 0;
    for (const auto& part : share.parts)
        whole += part.proportion;
    for (std::size_t part = 0; part < ticks.size(); ++part)
        week.charge(
            share.price, std::abs(ticks[part] - total * share.parts[part].proportion / whole)
        );
}

void faces(NaiveWeek& week, const Atom& atom) {
    for (std::size_t day = 0; day < week.in.days.size(); ++day) {
        auto seen = std::set<PersonId>{};
        for (const auto& sitting : week.sittings) {
            const auto id = EventId{static_cast<std::uint32_t>(sitting.event)};
            if (sitting.occupying && sitting.seat->leads &&
                week.day_of(sitting.event) == static_cast<int>(day) &&
                std::find(atom.events.begin(), atom.events.end(), id) != atom.events.end())
                seen.insert(sitting.candidate->person);
        }
        const auto above = static_cast<int>(seen.size()) - atom.faces_at_most;
        week.charge(atom.price, std::int64_t{std::max(0, above)} * atom.heads);
    }
}

}  // namespace

void charge_people(NaiveWeek& week) {
    for (Tick tick = 0; tick < week.in.days.back().last; ++tick)
        people_at(week, tick);
    for (const auto& sitting : week.sittings)
        if (sitting.occupying)
            where_wanted(week, sitting);
    limits(week);
    fair_load(week);
    for (const auto& share : week.in.crowd_shares)
        divided(week, share);
    for (const auto& atom : week.in.atoms)
        faces(week, atom);
}

}  // namespace slimfit::test
