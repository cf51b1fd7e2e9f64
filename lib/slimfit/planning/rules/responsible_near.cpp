#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

void responsible_near(Draft& draft) {
    draft.instance.prices.watcher_away = draft.prices.of("responsible-near");
    for (std::size_t row = 0; row < draft.demands.size(); ++row) {
        if (!draft.demands[row].session)
            continue;
        const auto& kind = draft.kind_of(draft.demands[row]);
        // In a meeting, or leading the unit, a teacher has no eye for pupils next door.
        draft.event(row).leaves_eyes_free =
            kind.nature != school::Nature::meeting && kind.nature != school::Nature::unit_leading;
        const bool next_door_by_school = kind.nature == school::Nature::independent_work &&
                                         draft.school.settings.independent_work_next_door;
        draft.event(row).watched_next_door =
            next_door_by_school ||
            kind.responsible == school::ResponsibleTeacher::same_or_adjacent_zone;
    }
}

}  // namespace slimfit::planning::rules
