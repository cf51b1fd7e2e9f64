#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

void employee_present(Draft& draft) {
    std::vector<timetable::PersonId> employees;
    for (std::uint32_t row = 0; row < draft.school.staff.size(); ++row)
        if (draft.school.staff[row].employee)
            employees.push_back(timetable::PersonId{row});

    const auto price = draft.prices.of("employee-present");
    for (std::uint32_t row = 0; row < draft.demands.size(); ++row) {
        const auto& demand = draft.demands[row];
        if (demand.heads == 0 || !demand.session)
            continue;
        const auto nature = draft.kind_of(demand).nature;
        if (nature == school::Nature::outdoor || nature == school::Nature::eating)
            draft.instance.mixtures.push_back(
                {.event = timetable::EventId{row},
                 .people = employees,
                 .at_least = 1,
                 .price = price}
            );
    }
}

}  // namespace slimfit::planning::rules
