#pragma once

#include "slimfit/highschool/prepared.hpp"

namespace slimfit::highschool {

// The parts of prepare(), in the order in which they are called.

/// The points of every constraint, with the sets they speak of.
void prepare_points(Prepared& prepared);

/// Which points a change of an event touches.
void prepare_touched(Prepared& prepared);

}  // namespace slimfit::highschool
