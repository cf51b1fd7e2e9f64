#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

void short_week(Draft& draft) {
    const auto price = draft.prices.of("short-week");
    for (std::size_t row = 0; row < draft.demands.size(); ++row)
        if (draft.demands[row].beyond_due)
            draft.event(row).unplaced = price;
}

}  // namespace slimfit::planning::rules
