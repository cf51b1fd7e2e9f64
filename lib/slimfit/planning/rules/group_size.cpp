#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

namespace {

bool is_within_limits(const school::SessionKind& kind, int heads) {
    return heads == 0 || (heads >= kind.pupils_at_least &&
                          (kind.pupils_at_most == 0 || heads <= kind.pupils_at_most));
}

}  // namespace

/// Groups are made before the week is planned, so a group outside its limits costs at any moment:
/// no timetable mends it, but the score must say it.
void group_size(Draft& draft) {
    const auto price = draft.prices.of("group-size");
    for (std::size_t row = 0; row < draft.demands.size(); ++row) {
        const auto& demand = draft.demands[row];
        if (!demand.session || demand.the_rest || demand.kind == DemandKind::staff_session ||
            is_within_limits(draft.kind_of(demand), demand.heads))
            continue;
        for (auto& start : draft.event(row).starts)
            start.costs.push_back(price);
    }
}

}  // namespace slimfit::planning::rules
