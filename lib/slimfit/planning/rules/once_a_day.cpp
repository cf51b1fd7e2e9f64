#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

void once_a_day(Draft& draft) {
    const auto price = draft.prices.of("once-a-day");
    for (auto& course : draft.instance.courses) {
        const auto& demand = draft.demands[course.events.front().value()];
        if (!demand.offer || draft.school[*demand.offer].once_a_day)
            course.same_day = price;
    }
}

}  // namespace slimfit::planning::rules
