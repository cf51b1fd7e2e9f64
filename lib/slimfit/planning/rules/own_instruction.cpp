#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

namespace {

/// The instruction of a whole base group is no pupil's own: to miss it is to be in two places.
bool is_of_level_group(const Draft& draft, const Demand& demand) {
    return demand.groups.size() == 1 &&
           draft.groups[demand.groups.front()].kind == grouping::WeekGroupKind::level_group;
}

}  // namespace

void own_instruction(Draft& draft) {
    draft.instance.prices.visiting_clash = draft.prices.of("own-instruction");
    for (std::size_t row = 0; row < draft.demands.size(); ++row) {
        if (draft.demands[row].kind != DemandKind::offer)
            continue;
        const auto nature = draft.kind_of(draft.demands[row]).nature;
        const bool of_level_group = is_of_level_group(draft, draft.demands[row]);
        if (nature == school::Nature::pull_out)
            draft.event(row).clash_class = timetable::ClashClass::visiting;
        else if (nature == school::Nature::instruction && of_level_group)
            draft.event(row).clash_class = timetable::ClashClass::teaching;
    }
}

}  // namespace slimfit::planning::rules
