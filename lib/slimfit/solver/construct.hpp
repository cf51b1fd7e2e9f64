#pragma once

#include "slimfit/timetable/solution.hpp"

#include <cstdint>

namespace slimfit::solver {

/// Decides what a solution leaves open by matching many things at once, so that a search can begin
/// near a week without hard cost:
///
///   1. who must be in the events that cannot move, moment by moment;
///   2. the events that can move, in layers without conflict: all events of a layer choose a start
///      together with a leader, no leader twice at a time;
///   3. everybody else, moment by moment;
///   4. breaks and whatever found no start, one after the other, and the moments around them again.
///
/// Each matching is exact for the costs it sees, which are changes of the score by one choice
/// alone. Leaves alone what has a start or a person already. No chance is involved: the same
/// solution becomes the same. Returns how many changes were judged.
std::uint64_t construct(timetable::Solution& solution);

}  // namespace slimfit::solver
