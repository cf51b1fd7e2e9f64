#pragma once

#include "slimfit/solver/bound_reach.hpp"

namespace slimfit::solver {

/// What starts, people in seats, moments people would rather have free and empty seats cost soft at
/// least, all together.
///
/// A flow in which every seat finds a person or stays empty at its price. One seat of each event
/// carries the cost of the start as well, and of having none: one that is never empty, else one
/// that costs something when it is. The others choose a start of their own, which makes this a
/// relaxation. A person takes one seat at a time: the week is stabbed
/// with as few ticks as hit every placement, and two placements with the same first stab overlap
/// there.
///
/// On request without the seats that may stay empty in events that count as load, for whom counts
/// those with the load.
[[nodiscard]] std::int64_t placing_bound(const Reach& reach, bool with_empty_seats = true);

/// The same without looking at what people do elsewhere: every seat and start by itself. Lower, and
/// fast enough to ask for every tag.
[[nodiscard]] std::int64_t single_choices_bound(const Reach& reach);

}  // namespace slimfit::solver
