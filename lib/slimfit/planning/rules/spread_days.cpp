#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

void spread_days(Draft& draft) {
    const auto price = draft.prices.of("spread-days");
    for (auto& course : draft.instance.courses) {
        const auto& demand = draft.demands[course.events.front().value()];
        const bool can_be_spread = course.events.size() == 2 || course.events.size() == 3;
        if (demand.offer && can_be_spread && price.each > 0)
            course.adjacent_days = price;
    }
}

}  // namespace slimfit::planning::rules
