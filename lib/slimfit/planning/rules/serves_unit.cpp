#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

void serves_unit(Draft& draft) {
    for (std::size_t row = 0; row < draft.demands.size(); ++row) {
        const auto unit = draft.demands[row].unit;
        if (!unit)
            continue;
        const auto forbidden = [&](school::StaffId staff) {
            return !draft.school[staff].serves_unit(*unit);
        };
        for (const auto purpose :
             {SeatPurpose::leader, SeatPurpose::needed, SeatPurpose::spare, SeatPurpose::watcher})
            forbid(draft, "serves-unit", row, purpose, forbidden);
    }
}

}  // namespace slimfit::planning::rules
