#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace slimfit::exchange {

/// One step of what options cost: all but those below it pay this more.
struct CostStep {
    std::int64_t more{};
    std::vector<std::size_t> below;  ///< rows of the options that cost less, in order
};

/// Costs as steps from cheap to dear: a preference of XHSTT knows right and wrong alone, so that
/// what costs 0, 3 or 5 is said by two of them, of 3 and of 2. An option pays what it costs, and
/// who is no option pays every step.
[[nodiscard]] std::vector<CostStep> steps_of(const std::vector<std::int64_t>& costs);

}  // namespace slimfit::exchange
