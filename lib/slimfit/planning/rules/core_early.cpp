#include "slimfit/planning/rules/declarations.hpp"
#include "slimfit/school/day.hpp"

namespace slimfit::planning::rules {

namespace {

std::int64_t
half_hours_after_begin(const school::School& school, school::UnitId unit, const Moment& moment) {
    const auto rhythm = school::rhythm_on(school, unit, moment.date);
    if (rhythm.empty())
        return 0;
    return (moment.time.begin - rhythm.front().time.begin) / calendar::Minutes{30};
}

}  // namespace

void core_early(Draft& draft) {
    const auto price = draft.prices.of("core-early");
    for (std::size_t row = 0; row < draft.demands.size(); ++row) {
        const auto& demand = draft.demands[row];
        if (price.each == 0 || !demand.offer || !demand.subject ||
            !draft.school[*demand.subject].core)
            continue;
        for (std::size_t start = 0; start < demand.moments.size(); ++start) {
            const auto late =
                half_hours_after_begin(draft.school, *demand.unit, demand.moments[start]);
            if (late > 0)
                draft.event(row).starts[start].costs.push_back(
                    {price.tag, price.hard, price.each * late}
                );
        }
    }
}

}  // namespace slimfit::planning::rules
