#pragma once

#include "slimfit/timetable/assignment.hpp"
#include "slimfit/timetable/instance.hpp"

#include "support/random_source.hpp"

namespace slimfit::test {

/// How big random instances are, about.
struct RandomSize {
    int days{3};
    int ticks_per_day{9};
    int people{5};
    int events{12};
};

/// A sound instance without sense, with something of every family in it.
[[nodiscard]] timetable::Instance random_instance(std::uint64_t seed, RandomSize size = {});

/// Any of the options, or none, for everything.
[[nodiscard]] timetable::Assignment
random_assignment(const timetable::Instance& instance, RandomSource& random);

}  // namespace slimfit::test
