#pragma once

#include "slimfit/solver/solve.hpp"
#include "slimfit/solver/tuning.hpp"

#include <chrono>
#include <cstdint>
#include <vector>

namespace slimfit::solver {

/// How much of its limit a search has used, and how warm it is then: from the first temperature it
/// cools by equal factors to the last. Counted in thousandths, whole numbers only, so that a step
/// limit cools alike on every machine.
class Schedule {
public:
    Schedule(const Limit& limit, const Tuning& tuning);

    [[nodiscard]] std::int64_t
    temperature(std::uint64_t steps, std::chrono::milliseconds elapsed) const;

    [[nodiscard]] bool is_over(std::uint64_t steps, std::chrono::milliseconds elapsed) const;

private:
    [[nodiscard]] std::size_t
    thousandths(std::uint64_t steps, std::chrono::milliseconds elapsed) const;

    Limit limit_;
    std::vector<std::int64_t> temperatures_;  ///< by thousandth of the limit
};

}  // namespace slimfit::solver
