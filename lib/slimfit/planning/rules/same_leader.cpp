#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

void same_leader(Draft& draft) {
    const auto price = draft.prices.of("same-leader");
    for (auto& course : draft.instance.courses)
        if (draft.demands[course.events.front().value()].kind == DemandKind::offer &&
            price.each > 0)
            course.leaders = price;
}

}  // namespace slimfit::planning::rules
