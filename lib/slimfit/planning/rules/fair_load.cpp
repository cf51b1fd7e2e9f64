#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

void fair_load(Draft& draft) {
    const auto price = draft.prices.of("fair-load");
    if (price.each == 0)
        return;
    timetable::FairLoad fair{.price = price};
    for (std::uint32_t row = 0; row < draft.school.staff.size(); ++row)
        // Who works for no unit, such as a director, has a load that no week plan shows.
        if (const auto& staff = draft.school.staff[row];
            staff.contract > 0 && !staff.serves.empty() &&
            !draft.instance.people[row].available.empty())
            fair.shares.push_back({timetable::PersonId{row}, staff.contract});
    if (!fair.shares.empty())
        draft.instance.fair_load = std::move(fair);
}

}  // namespace slimfit::planning::rules
