#include "slimfit/planning/gym_needs.hpp"
#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

namespace {

timetable::Quota::Part part_of(const Draft& draft, std::uint32_t row) {
    const auto& demand = draft.demands[row];
    timetable::Quota::Part part{
        timetable::EventId{row}, static_cast<int>(length_of_gym(draft, demand).count())};
    for (const auto zone : demand.zones)
        if (const auto walk = walk_of_gym(draft, demand, zone); walk > calendar::Minutes{})
            part.less.push_back({timetable::ZoneId{zone.value()}, static_cast<int>(walk.count())});
    return part;
}

}  // namespace

void gym_minutes(Draft& draft) {
    for (const auto& need : gym_needs(draft)) {
        timetable::Quota quota{
            .at_least = static_cast<int>(need.due.count()),
            .price = draft.prices.of("gym-minutes")};
        for (const auto row : need.demands)
            quota.parts.push_back(part_of(draft, row));
        draft.instance.quotas.push_back(std::move(quota));
    }
}

}  // namespace slimfit::planning::rules
