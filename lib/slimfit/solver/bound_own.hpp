#pragma once

#include "slimfit/timetable/instance.hpp"

#include <cstdint>
#include <vector>

namespace slimfit::solver {

/// What an event costs hard by itself at the best of its starts and zones, whatever is decided
/// about the others; nothing when it costs none, or has no start.
struct OwnCost {
    std::int64_t parts{};  ///< see staffing::parts_of_one
    std::vector<timetable::Price> prices;
};

/// By event. Counted are what its starts cost, zones that are closed then, and zones that do not
/// hold its heads. The sum over all events is in no solution more than is paid:
/// - a closed zone is counted here only for events that could be in a shared zone; those of the
///   others are counted where they are needed, see staffing::zones_needed, and of covers apart, see
///   covers_in_closed_zones;
/// - a tick of a zone that is too small is paid once for all events in it, so that of events which
///   could pay it together only the first is counted.
[[nodiscard]] std::vector<OwnCost> own_costs(const timetable::Instance& instance);

}  // namespace slimfit::solver
