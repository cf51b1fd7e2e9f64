#pragma once

#include "slimfit/solver/energy.hpp"
#include "slimfit/solver/random.hpp"
#include "slimfit/solver/territory.hpp"
#include "slimfit/timetable/solution.hpp"

#include <optional>
#include <vector>

namespace slimfit::solver {

/// What a move works on: a solution, and where to look.
struct Bench {
    timetable::Solution& solution;
    Territory territory;
    Random& random;
    Energy energy;
    std::uint64_t steps{};  ///< changes judged
    bool trespassed{};      ///< something outside the territory was asked for: the move cannot stay
    std::vector<timetable::EventId> broken;  ///< events in hard breaches, when last looked
    std::vector<timetable::SeatId> broken_seats;

    [[nodiscard]] const timetable::Prepared& prepared() const { return solution.prepared(); }

    [[nodiscard]] std::int64_t level() const { return energy.of(solution.score()); }

    void set_start(timetable::EventId event, timetable::OptionRow row) {
        ++steps;
        solution.set_start(event, row);
        trespassed = trespassed || !territory.holds(solution, event);
    }

    void set_zone(timetable::EventId event, timetable::OptionRow row) {
        ++steps;
        solution.set_zone(event, row);
        trespassed = trespassed || !territory.holds(solution, event);
    }

    void set_person(timetable::SeatId seat, timetable::OptionRow row) {
        ++steps;
        solution.set_person(seat, row);
        trespassed = trespassed || !may_take(seat, row);
    }

    /// Whether an option of a seat is nobody, or a person of the territory when the seat's event
    /// is.
    [[nodiscard]] bool may_take(timetable::SeatId seat, timetable::OptionRow row) const {
        const auto event = prepared()[seat].event;
        if (territory.is_whole || row == timetable::no_option || !solution.placed(event))
            return true;
        const auto candidates = prepared().candidates[seat.value()];
        return territory.has(
            candidates[static_cast<std::size_t>(row)].person,
            prepared().day(solution.time(event).first)
        );
    }

    /// One of some, by chance.
    template <class T>
    [[nodiscard]] const T& any(const std::vector<T>& values) {
        return values[random.below(values.size())];
    }
};

/// Whether a person sits nowhere and is available at all ticks of a range.
[[nodiscard]] bool
is_free(const timetable::Solution& solution, timetable::PersonId person, timetable::TickRange time);

/// Whether the candidate of a seat is free to have it at all ticks of a range.
[[nodiscard]] bool is_free(
    const timetable::Solution& solution,
    timetable::SeatId seat,
    std::size_t candidate,
    timetable::TickRange time
);

/// The seat of an event that a person occupies.
[[nodiscard]] std::optional<timetable::SeatId>
seat_of(const timetable::Solution& solution, timetable::EventId event, timetable::PersonId person);

/// Somebody who may take the seat and is free then, by chance; none when everybody is busy.
[[nodiscard]] timetable::OptionRow free_candidate(Bench& bench, timetable::SeatId seat);

/// Takes a person out of all seats she occupies within some time, but for one event. Somebody else
/// who is free gets them, `instead` before others; if nobody is, they stay empty. What she alone
/// may do goes to another time, or to none for the moment, if it is short.
void release(
    Bench& bench,
    timetable::PersonId person,
    timetable::TickRange time,
    timetable::EventId except,
    std::optional<timetable::PersonId> instead
);

/// Gives a seat to a candidate, or to nobody; who was elsewhere then is replaced there, by whom she
/// replaces here if that is possible.
void give(Bench& bench, timetable::SeatId seat, timetable::OptionRow row);

/// For an event that has just got its start: replaces its people who are busy or away then, or
/// takes them out of what keeps them busy.
void settle(Bench& bench, timetable::EventId event);

/// The best option of a seat for the energy, everything else as it is.
void take_best(Bench& bench, timetable::SeatId seat);

}  // namespace slimfit::solver
