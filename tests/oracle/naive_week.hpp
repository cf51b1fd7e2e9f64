#pragma once

#include "slimfit/timetable/assignment.hpp"
#include "slimfit/timetable/instance.hpp"

#include <cstdint>
#include <vector>

namespace slimfit::test {

/// A seat with somebody in it, of an event that takes place.
struct Sitting {
    std::size_t event{};
    const timetable::Seat* seat{};
    const timetable::Candidate* candidate{};
    bool occupying{};
};

/// What is where and when by an assignment, found tick by tick, and what was charged for it.
struct NaiveWeek {
    NaiveWeek(const timetable::Instance& instance, const timetable::Assignment& assignment);

    const timetable::Instance& in;
    const timetable::Assignment& as;
    std::vector<Sitting> sittings;
    std::vector<timetable::Score> scores;  ///< by tag

    void charge(const timetable::Price& price, std::int64_t times);
    [[nodiscard]] bool placed(std::size_t event) const;
    [[nodiscard]] timetable::Tick begin(std::size_t event) const;
    [[nodiscard]] bool lies_on(std::size_t event, timetable::Tick tick) const;
    [[nodiscard]] std::vector<timetable::Tick> ticks_of(std::size_t event) const;
    [[nodiscard]] int day_of(std::size_t event) const;
    [[nodiscard]] const timetable::Zone* zone(std::size_t event) const;
    [[nodiscard]] bool is_cover(std::size_t event) const;
    /// What the events of the crowd leave to a cover.
    [[nodiscard]] int heads_left(const timetable::Cover& cover) const;
    [[nodiscard]] int heads(std::size_t event) const;
    [[nodiscard]] bool nobody_needed(std::size_t event) const;
    [[nodiscard]] bool meets(std::size_t event, timetable::TickRange range) const;
    [[nodiscard]] std::vector<timetable::PersonId> people_in(std::size_t event) const;

    /// How long somebody sits in events that count.
    template <class Counts>
    [[nodiscard]] std::int64_t ticks_where(timetable::PersonId person, Counts counts) const {
        auto sum = std::int64_t{0};
        for (const auto& sitting : sittings)
            if (sitting.occupying && sitting.candidate->person == person && counts(sitting.event))
                sum += in.events[sitting.event].duration;
        return sum;
    }
};

[[nodiscard]] bool within(const std::vector<timetable::TickRange>& ranges, timetable::Tick tick);

// What the families of costs charge, each in a file of its own.

/// Where and when events are.
void charge_events(NaiveWeek& week);
/// Whom and how many an event needs.
void charge_supervision(NaiveWeek& week);
/// What each person does, and with whom the pupils are.
void charge_people(NaiveWeek& week);

}  // namespace slimfit::test
