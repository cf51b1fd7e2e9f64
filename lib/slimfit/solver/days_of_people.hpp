#pragma once

#include "slimfit/staffing/fixed_wants.hpp"

#include <cstdint>
#include <vector>

namespace slimfit::solver {

/// An event that wants one person, and nobody else can be that.
struct LoneEvent {
    timetable::EventId event;
    staffing::ProviderRow person{};
    std::vector<timetable::TickRange> times;  ///< at which she is there
    int failures{};                           ///< how often a search found no time for it
};

/// What one day asks of people.
struct DayOfPeople {
    std::vector<staffing::FixedWant> wants;
    std::vector<LoneEvent> lone;
    std::int64_t parts{staffing::not_for_sale};  ///< least cost of going without any of it
};

/// By day of the instance. Beside what has a fixed time stand the people that the heads of a rest
/// want, wherever those are; events that take such heads are then no wants of their own. `people`
/// are the needs of staffing::people_needed.
[[nodiscard]] std::vector<DayOfPeople>
days_of_people(const timetable::Instance& instance, const staffing::NeedTable& people);

}  // namespace slimfit::solver
