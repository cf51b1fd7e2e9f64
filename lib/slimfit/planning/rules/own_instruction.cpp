#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

void own_instruction(Draft& draft) {
    draft.instance.prices.visiting_clash = draft.prices.of("own-instruction");
    for (std::size_t row = 0; row < draft.demands.size(); ++row) {
        if (draft.demands[row].kind != DemandKind::offer)
            continue;
        const auto nature = draft.kind_of(draft.demands[row]).nature;
        if (nature == school::Nature::pull_out)
            draft.event(row).clash_class = timetable::ClashClass::visiting;
        else if (nature == school::Nature::instruction)
            draft.event(row).clash_class = timetable::ClashClass::teaching;
    }
}

}  // namespace slimfit::planning::rules
