#pragma once

#include "slimfit/solver/random.hpp"
#include "slimfit/timetable/price.hpp"

#include <cstdint>

namespace slimfit::solver {

/// One number for a score while walking: hard cost weighs so much in soft cost. What is best is
/// always told from the score itself.
struct Energy {
    std::int64_t hard_weight{1};

    [[nodiscard]] constexpr std::int64_t of(timetable::Score score) const {
        return score.hard * hard_weight + score.soft;
    }
};

/// How a stretch of walking judges: what hard cost weighs, and how much worse a move may be.
struct Heat {
    std::int64_t temperature{};  ///< in hundredths of soft cost
    Energy energy;
};

/// How much worse a move may make things, drawn at random: a rise of x is allowed with a chance of
/// exp(-x / temperature), the temperature in hundredths. Drawn from a table of whole numbers, so
/// that it is the same everywhere.
[[nodiscard]] std::int64_t allowed_rise(std::int64_t temperature, Random& random);

}  // namespace slimfit::solver
