#pragma once

#include "slimfit/solver/energy.hpp"
#include "slimfit/solver/solve.hpp"
#include "slimfit/solver/tuning.hpp"

#include <chrono>
#include <cstdint>
#include <vector>

namespace slimfit::solver {

/// How much of its limit an annealing has used, and how warm it is then: from the first temperature
/// it cools by equal factors to the last, while hard cost comes to weigh more by equal factors.
/// Counted in thousandths, whole numbers only, so that a step limit cools alike on every machine.
class Schedule {
public:
    Schedule(const Limit& limit, const Cooling& cooling);

    [[nodiscard]] Heat heat(std::uint64_t steps, std::chrono::milliseconds elapsed) const;

    [[nodiscard]] bool is_over(std::uint64_t steps, std::chrono::milliseconds elapsed) const;

private:
    [[nodiscard]] std::size_t
    thousandths(std::uint64_t steps, std::chrono::milliseconds elapsed) const;

    Limit limit_;
    std::vector<Heat> heats_;  ///< by thousandth of the limit
};

}  // namespace slimfit::solver
