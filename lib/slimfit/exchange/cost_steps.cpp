#include "slimfit/exchange/cost_steps.hpp"

#include <set>

namespace slimfit::exchange {

std::vector<CostStep> steps_of(const std::vector<std::int64_t>& costs) {
    std::vector<CostStep> steps;
    std::int64_t reached = 0;
    for (const auto level : std::set<std::int64_t>{costs.begin(), costs.end()}) {
        if (level <= 0)
            continue;
        CostStep step{level - reached, {}};
        for (std::size_t row = 0; row < costs.size(); ++row)
            if (costs[row] < level)
                step.below.push_back(row);
        steps.push_back(std::move(step));
        reached = level;
    }
    return steps;
}

}  // namespace slimfit::exchange
