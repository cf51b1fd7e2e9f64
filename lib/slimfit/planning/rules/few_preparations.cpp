#include "slimfit/planning/rules/declarations.hpp"

#include <map>

namespace slimfit::planning::rules {

namespace {

bool needs_preparation(school::Nature nature) {
    return nature == school::Nature::instruction ||
           nature == school::Nature::extended_instruction || nature == school::Nature::lesson;
}

}  // namespace

void few_preparations(Draft& draft) {
    std::map<std::pair<std::optional<school::SubjectId>, std::vector<GroupRow>>, int> numbers;
    for (std::size_t row = 0; row < draft.demands.size(); ++row) {
        const auto& demand = draft.demands[row];
        if (demand.kind != DemandKind::offer || !needs_preparation(draft.kind_of(demand).nature))
            continue;
        const auto next = static_cast<int>(numbers.size());
        draft.event(row).preparation =
            numbers.try_emplace({demand.subject, demand.groups}, next).first->second;
    }
    const auto price = draft.prices.of("few-preparations");
    for (std::uint32_t row = 0; row < draft.school.staff.size(); ++row)
        if (price.each > 0)
            draft.instance.preparation_limits.push_back(
                {timetable::PersonId{row}, draft.school.settings.preparations_at_most, price}
            );
}

}  // namespace slimfit::planning::rules
