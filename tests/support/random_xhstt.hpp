#pragma once

#include "slimfit/xhstt/instance.hpp"
#include "slimfit/xhstt/solution.hpp"

#include "support/random_source.hpp"

#include <vector>

namespace slimfit::test {

/// An XHSTT instance without sense, with something of every family of constraints in it: places
/// with and without a resource, events with and without a time, points that are there twice.
[[nodiscard]] xhstt::Instance random_xhstt(std::uint64_t seed);

/// Completed meets without faults, split and placed by chance.
[[nodiscard]] std::vector<xhstt::Meet>
random_meets(const xhstt::Instance& instance, RandomSource& random);

}  // namespace slimfit::test
