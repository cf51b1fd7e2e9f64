#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

void spread_days(Draft& draft) {
    const auto price = draft.prices.of("spread-days");
    for (auto& course : draft.instance.courses) {
        const auto& demand = draft.demands[course.events.front().value()];
        if (!demand.offer || price.each == 0)
            continue;
        // Once a week there is nothing to spread, four times leaves no room for it.
        const auto times = draft.school[*demand.offer].times;
        if (times == 2 || times == 3)
            course.adjacent_days = price;
    }
}

}  // namespace slimfit::planning::rules
