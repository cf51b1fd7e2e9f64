#pragma once

#include "slimfit/timetable/instance.hpp"

#include <cstdint>
#include <vector>

namespace slimfit::staffing {

/// Hard costs are counted in parts, so that one cost can be shared by all that may be paid by it.
inline constexpr std::int64_t parts_of_one = 5040;

/// What a price costs hard, in parts; 0 when it is soft.
[[nodiscard]] constexpr std::int64_t hard_parts(const timetable::Price& price) {
    return price.hard ? price.each * parts_of_one : 0;
}

/// Where an event is looked for.
struct PossibleStarts {
    std::vector<timetable::Tick> ticks;  ///< in order
    /// The least hard cost of being at none of them, in parts and paid for this event alone; 0: it
    /// may go for nothing.
    std::int64_t price{};
};

/// The possible starts of every event.
///
/// Where a course has as many alike events as days are left beside those that are bound to a day,
/// and two on a day cost hard, each alike event is looked for on one day, in order. That is sound,
/// because alike events can change names: of every solution there is one of the same cost in which
/// an event that is the first on a day left bears the name of that day. Each other name stands for
/// an event that has no start (paid), is second on a day (paid), or lies on the day of a bound
/// event that has no start. The last is why a bound event and an alike one have half a price each.
[[nodiscard]] std::vector<PossibleStarts> possible_starts(const timetable::Instance& instance);

/// The day in whose ticks a tick lies, as a row of Instance::days.
[[nodiscard]] std::size_t day_of(const timetable::Instance& instance, timetable::Tick tick);

}  // namespace slimfit::staffing
