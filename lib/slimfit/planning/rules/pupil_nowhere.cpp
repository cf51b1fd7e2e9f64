#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

void pupil_nowhere(Draft& draft) {
    const auto price = draft.prices.of("pupil-nowhere");
    for (std::size_t row = 0; row < draft.demands.size(); ++row) {
        const auto& demand = draft.demands[row];
        if (demand.kind == DemandKind::block || demand.kind == DemandKind::excursion)
            draft.event(row).unplaced = price;
        if (demand.leaves_gap)
            for (auto& start : draft.event(row).starts)
                start.costs.push_back(price);
    }
}

}  // namespace slimfit::planning::rules
