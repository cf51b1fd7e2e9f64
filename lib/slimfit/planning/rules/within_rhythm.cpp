#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

/// The planner's own demands have moments inside the rhythm only; a given roster may lie elsewhere.
void within_rhythm(Draft& draft) {
    const auto price = draft.prices.of("within-rhythm");
    for (std::size_t row = 0; row < draft.demands.size(); ++row)
        if (draft.demands[row].outside_rhythm)
            for (auto& start : draft.event(row).starts)
                start.costs.push_back(price);
}

}  // namespace slimfit::planning::rules
