#include "slimfit/planning/groups_out_of_bounds.hpp"
#include "slimfit/planning/rules/declarations.hpp"

#include <algorithm>
#include <vector>

namespace slimfit::planning::rules {

namespace {

/// Pupils of a demand, each once.
std::vector<school::PupilId> pupils_of(const Draft& draft, const Demand& demand) {
    std::vector<school::PupilId> pupils;
    for (const auto group : demand.groups)
        pupils.insert(
            pupils.end(), draft.groups[group].pupils.begin(), draft.groups[group].pupils.end()
        );
    std::ranges::sort(pupils);
    pupils.erase(std::unique(pupils.begin(), pupils.end()), pupils.end());
    return pupils;
}

/// How many pupils a session has too many on a date, or too few in the week: who leaves on
/// Wednesday makes no group too small on Thursday.
int pupils_off(const Draft& draft, const Demand& demand, calendar::Date date) {
    const auto& kind = draft.kind_of(demand);
    const auto pupils = pupils_of(draft, demand);
    const auto of_week = static_cast<int>(pupils.size());
    const auto of_date = static_cast<int>(std::ranges::count_if(pupils, [&](school::PupilId pupil) {
        return draft.school[pupil].is_here_on(date);
    }));
    if (kind.pupils_at_most > 0 && of_date > kind.pupils_at_most)
        return of_date - kind.pupils_at_most;
    return of_date > 0 ? std::max(0, kind.pupils_at_least - of_week) : 0;
}

void price_starts(Draft& draft, const timetable::Price& price, std::size_t row) {
    const auto& demand = draft.demands[row];
    for (std::size_t start = 0; start < demand.moments.size(); ++start)
        if (const auto off = pupils_off(draft, demand, demand.moments[start].date); off > 0)
            draft.event(row).starts[start].costs.push_back({price.tag, price.hard, price.each * off}
            );
}

}  // namespace

/// Groups are made before the week is planned, so a group outside its limits costs at any moment:
/// no timetable mends it, but the score must say it. How many the rest are the timetable decides.
void group_size(Draft& draft) {
    const auto price = draft.prices.of("group-size");
    for (std::size_t row = 0; row < draft.demands.size(); ++row) {
        const auto& demand = draft.demands[row];
        if (demand.session && !demand.the_rest && demand.kind != DemandKind::staff_session &&
            demand.kind != DemandKind::excursion)
            price_starts(draft, price, row);
    }
    for (const auto& group : groups_out_of_bounds(draft))
        draft.charge_always({price.tag, price.hard, price.each * group.pupils_off()});
    for (auto& cover : draft.instance.covers) {
        cover.heads_at_most = draft.kind_of(draft.demands[cover.event.value()]).pupils_at_most;
        cover.crowded = price;
    }
}

}  // namespace slimfit::planning::rules
