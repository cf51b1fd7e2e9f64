#pragma once

#include "slimfit/timetable/instance.hpp"

#include <cstdint>
#include <vector>

namespace slimfit::test {

inline constexpr timetable::Price hard{.tag = 0, .hard = true, .each = 1};

/// A week to fill by hand: days of so many ticks, people who are always there, clashes hard.
inline timetable::Instance
tiny_week(std::size_t people, std::size_t days = 1, timetable::Tick ticks_per_day = 12) {
    timetable::Instance week;
    for (std::size_t day = 0; day < days; ++day) {
        const auto first = static_cast<timetable::Tick>(day) * ticks_per_day;
        week.days.push_back({first, first + ticks_per_day});
    }
    const timetable::TickRange whole{0, week.days.back().last};
    week.people.assign(people, timetable::Person{.available = {whole}, .unwanted = {}});
    week.prices.person_clash = hard;
    week.prices.person_unavailable = hard;
    week.prices.group_clash = hard;
    week.prices.zone_clash = hard;
    week.prices.zone_closed = hard;
    week.tags = 8;
    return week;
}

/// A seat that must be filled by one of some people.
inline timetable::Seat must_have(const std::vector<std::uint32_t>& people) {
    timetable::Seat seat{.leads = true, .candidates = {}, .empty = hard};
    for (const auto person : people)
        seat.candidates.push_back({timetable::PersonId{person}, {}});
    return seat;
}

/// An event that must take place at one of some starts, with one seat.
inline timetable::EventId add_lesson(
    timetable::Instance& week,
    const std::vector<timetable::Tick>& starts,
    timetable::Tick duration,
    const std::vector<std::uint32_t>& people
) {
    timetable::Event lesson{.duration = duration, .starts = {}, .unplaced = hard};
    for (const auto start : starts)
        lesson.starts.push_back({start, {}});
    lesson.seats.push_back(must_have(people));
    week.events.push_back(lesson);
    return timetable::EventId{static_cast<std::uint32_t>(week.events.size() - 1)};
}

}  // namespace slimfit::test
