#pragma once

#include "slimfit/solver/construct_site.hpp"

namespace slimfit::solver {

/// How much people are wanted: every seat that is yet to be filled pulls at all who could take it
/// and are free, the harder the fewer they are, and the less the more starts its event may have.
class Pressure {
public:
    explicit Pressure(Site& site);

    /// How much the open seats of other events want somebody during some ticks; of events that can
    /// move only, on request.
    [[nodiscard]] std::int64_t
    on(timetable::PersonId person,
       timetable::TickRange ticks,
       timetable::EventId except,
       bool only_movable) const;

private:
    /// A seat that is yet to be filled.
    struct Wish {
        timetable::SeatId seat;
        std::int64_t starts{};    ///< that its event may still have
        std::vector<bool> ticks;  ///< at which it may lie
    };

    void add(timetable::SeatId seat);
    [[nodiscard]] std::int64_t free_candidates(timetable::SeatId seat, timetable::Tick tick) const;

    Site& site_;
    std::vector<Wish> wishes_;
    std::vector<std::vector<std::size_t>> by_person_;  ///< rows of the wishes she could fulfil
};

}  // namespace slimfit::solver
