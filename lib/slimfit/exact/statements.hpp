#pragma once

#include "slimfit/exact/integer_program.hpp"

#include <span>

namespace slimfit::exact {

/// Each says something of sums that a sum alone cannot say, with columns and rows of its own. What
/// they return is right when all choices are whole.

/// 1 when one of some cases, each 0 or 1, is 1; else 0.
[[nodiscard]] Sum any_of(IntegerProgram& program, std::span<const Sum> cases);

/// 1 when both are 1, else 0.
[[nodiscard]] Sum both_of(IntegerProgram& program, const Sum& one, const Sum& other);

/// How far a sum lies outside its limits. May be said as more than that, so that it is only for
/// what costs more the more it is.
[[nodiscard]] Sum
outside(IntegerProgram& program, const Sum& sum, std::int64_t low, std::int64_t high);

/// The same for a sum that says nothing when the condition does not hold: below the lower
/// limit it counts only where the condition, 0 or 1, is 1.
[[nodiscard]] Sum outside_if(
    IntegerProgram& program,
    const Sum& condition,
    const Sum& sum,
    std::int64_t low,
    std::int64_t high
);

/// 1 when a sum is above 0. Only for what costs something.
[[nodiscard]] Sum is_above_zero(IntegerProgram& program, const Sum& sum);

/// The square of a sum of at least 0. Only for what costs something.
[[nodiscard]] Sum square_of(IntegerProgram& program, const Sum& sum);

/// A sum divided, rounded up. Only for what costs something.
[[nodiscard]] Sum divided(IntegerProgram& program, const Sum& sum, std::int64_t by);

}  // namespace slimfit::exact
