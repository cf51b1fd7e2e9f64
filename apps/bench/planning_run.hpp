#pragma once

#include "slimfit/school/school.hpp"

#include "benchmark.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace slimfit::bench {

/// How good the best week was at a moment of the search.
struct Moment {
    std::int64_t elapsed{};  ///< milliseconds since plan_week was called
    std::int64_t hard{};
    std::int64_t soft{};
};

/// One measured call of plan_week, from a school in memory to a roster.
struct PlanningRun {
    std::vector<Moment> improvements;
    std::int64_t elapsed{};  ///< milliseconds
    std::int64_t hard{};
    std::int64_t soft{};
    std::int64_t hard_bound{};
    std::int64_t soft_bound{};
    std::int64_t steps{};
    std::int64_t sessions{};
    std::int64_t hard_findings{};  ///< of the independent checker
    std::int64_t peak_kilobytes{};

    /// Milliseconds to the first week without a hard breach.
    [[nodiscard]] std::optional<std::int64_t> first_without_hard() const;

    /// Milliseconds to a week as hard as the last one and at most `percent` dearer.
    [[nodiscard]] std::optional<std::int64_t> first_within(int percent) const;

    /// (cost - bound) / cost; "no bound" while the bound is zero and the cost is not.
    [[nodiscard]] std::string gap() const;
};

/// Makes the school and plans its week in a process of its own.
[[nodiscard]] PlanningRun
measure(const std::function<school::School()>& make_school, const Request& request);

// What every table of planning runs ends with.

[[nodiscard]] std::vector<std::string> with_outcome_heads(std::vector<std::string> heads);
[[nodiscard]] std::vector<std::string>
with_outcome(std::vector<std::string> cells, const PlanningRun& run);

}  // namespace slimfit::bench
