#pragma once

#include "slimfit/exact/integer_program.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace slimfit::exact {

/// When to give up.
struct Effort {
    int work{100'000};                              ///< about so many steps, see Answer::work
    std::optional<std::int64_t> below;              ///< only what costs less is looked for
    std::optional<std::chrono::milliseconds> time;  ///< on the clock; makes it unrepeatable
};

/// What was found of a program.
struct Answer {
    std::vector<std::int64_t> values;  ///< by column; empty: nothing was found
    std::int64_t cost{};               ///< of the values
    bool is_proven{};                  ///< nothing costs less, or nothing is below the limit
    std::uint64_t work{};              ///< steps of the simplex method, about as long each
};

/// The cheapest choice there is, by branch and bound (CBC). The same program and work give the same
/// answer when no time is given. Reckons in floating point: what is proven is so within its
/// tolerance, a ten-millionth of the cost.
[[nodiscard]] Answer cheapest(const IntegerProgram& program, const Effort& effort);

}  // namespace slimfit::exact
