#pragma once

#include "slimfit/staffing/needs.hpp"
#include "slimfit/timetable/instance.hpp"

#include <cstdint>
#include <vector>

namespace slimfit::solver {

/// Events of one person each, as a break is, that cannot all be held on their day while what has a
/// fixed time has the people that it needs.
struct Squeeze {
    std::vector<timetable::EventId> lone;    ///< without any of them the others fit
    std::vector<timetable::EventId> beside;  ///< fixed, and wants some of the same people meanwhile
    std::vector<timetable::TickRange>
        spare;             ///< when one of them could be held, were it the only one
    std::int64_t parts{};  ///< the least hard cost of a day on which not all is had

    friend bool operator==(const Squeeze&, const Squeeze&) = default;
};

/// At most one of each day, of days on which what is fixed could have its people by itself. Every
/// way to place the events of one person is tried, with a matching of people at every moment that
/// it touches; a day with too many ways is let go. `people` are the needs of
/// staffing::people_needed.
[[nodiscard]] std::vector<Squeeze>
squeezes(const timetable::Instance& instance, const staffing::NeedTable& people);

}  // namespace slimfit::solver
