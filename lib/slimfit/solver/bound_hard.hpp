#pragma once

#include "slimfit/solver/bound_on_call.hpp"
#include "slimfit/solver/bound_squeeze.hpp"
#include "slimfit/staffing/deficit.hpp"
#include "slimfit/timetable/instance.hpp"

#include <cstdint>
#include <vector>

namespace slimfit::solver {

/// An event that costs hard by itself, whatever is decided.
struct Hopeless {
    timetable::EventId event;
    /// What it costs at the best of its starts and zones; empty: it has no start at all.
    std::vector<timetable::Price> costs;

    friend bool operator==(const Hopeless&, const Hopeless&) = default;
};

/// What every solution costs hard, and why.
struct HardBound {
    std::int64_t cost{};
    std::vector<staffing::Deficit> witnesses;
    std::vector<Hopeless> hopeless;
    std::vector<OnCallGap> on_call_gaps;
    std::vector<Squeeze> squeezes;
};

/// Counts and matches people, groups, zones and the days of courses. See least_cost_of_shortage for
/// the proof of each.
///
/// The parts can be added although one event without a start, or second on a day, would relieve
/// several of them: with n parts above zero, each is counted again as if such an event paid it 1/n
/// of its price. Everything else is paid to one part only: an empty seat, an absent person and a
/// person in two places to the people; a clash of groups to the groups; a double zone and one that
/// is closed where no shared one would do to the zones; what an event costs by itself to the
/// events, see own_costs; somebody too few on call to that alone. The greatest part
/// alone, at full price, may still be the better bound; or the sum of what is squeezed.
[[nodiscard]] HardBound hard_bound(const timetable::Instance& instance);

}  // namespace slimfit::solver
