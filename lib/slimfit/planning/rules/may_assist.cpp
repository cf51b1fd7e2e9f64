#include "slimfit/planning/rules/declarations.hpp"

#include <algorithm>

namespace slimfit::planning::rules {

namespace {

bool has_role(const std::vector<school::Role>& roles, school::Role role) {
    return std::ranges::find(roles, role) != roles.end();
}

}  // namespace

/// Who may lead may assist as well.
void may_assist(Draft& draft) {
    for (std::size_t row = 0; row < draft.demands.size(); ++row) {
        // Whoever comes to a meeting attends it.
        if (!draft.demands[row].session || draft.demands[row].kind == DemandKind::staff_session)
            continue;
        const auto& kind = draft.kind_of(draft.demands[row]);
        const auto forbidden = [&](school::StaffId staff) {
            const auto role = draft.school[staff].role;
            return !has_role(kind.may_assist, role) && !has_role(kind.may_lead, role);
        };
        forbid(draft, "may-assist", row, SeatPurpose::needed, forbidden);
        forbid(draft, "may-assist", row, SeatPurpose::spare, forbidden);
    }
}

}  // namespace slimfit::planning::rules
