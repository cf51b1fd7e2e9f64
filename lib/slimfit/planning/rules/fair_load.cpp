#include "slimfit/planning/rules/declarations.hpp"
#include "slimfit/school/day.hpp"

namespace slimfit::planning::rules {

void fair_load(Draft& draft) {
    const auto price = draft.prices.of("fair-load");
    if (price.each == 0)
        return;
    timetable::FairLoad fair{.price = price};
    for (std::uint32_t row = 0; row < draft.school.staff.size(); ++row)
        if (const auto part =
                school::part_of_load(draft.school, school::StaffId{row}, draft.clock.week());
            part > 0)
            fair.shares.push_back({timetable::PersonId{row}, part});
    if (!fair.shares.empty())
        draft.instance.fair_load = std::move(fair);
}

}  // namespace slimfit::planning::rules
