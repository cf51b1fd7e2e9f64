#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

void fair_load(Draft& draft) {
    const auto price = draft.prices.of("fair-load");
    if (price.each == 0)
        return;
    timetable::FairLoad fair{.price = price};
    for (std::uint32_t row = 0; row < draft.school.staff.size(); ++row)
        if (draft.school.staff[row].contract > 0 && !draft.instance.people[row].available.empty())
            fair.shares.push_back({timetable::PersonId{row}, draft.school.staff[row].contract});
    if (!fair.shares.empty())
        draft.instance.fair_load = std::move(fair);
}

}  // namespace slimfit::planning::rules
