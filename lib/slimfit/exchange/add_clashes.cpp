#include "slimfit/exchange/making.hpp"

namespace slimfit::exchange {

namespace {

using Resources = std::vector<xhstt::ResourceId>;
using xhstt::CostFunction;

void add(
    Making& making, const timetable::Price& price, CostFunction function, Resources resources
) {
    if (!resources.empty())
        making.add(price, function, xhstt::AvoidClashes{{{}, std::move(resources)}});
}

}  // namespace

/// People and rooms pay for every five minutes, pupils once.
void add_clashes(Making& making) {
    const auto& problem = making.problem();
    Resources people;
    for (std::uint32_t row = 0; row < problem.people.size(); ++row)
        people.push_back(resource_of(timetable::PersonId{row}));
    add(making, problem.prices.person_clash, CostFunction::linear, std::move(people));

    Resources zones;
    for (std::uint32_t row = 0; row < problem.zones.size(); ++row)
        if (!problem.zones[row].shared)
            zones.push_back(resource_of(problem, timetable::ZoneId{row}));
    add(making, problem.prices.zone_clash, CostFunction::linear, std::move(zones));

    for (const auto* rule : {"pupil-twice", "own-instruction"}) {
        Resources pupils;
        for (const auto& shared : making.shared_pupils)
            if (shared.rule == rule)
                pupils.push_back(shared.resource);
        add(making, making.price_of(rule), CostFunction::step, std::move(pupils));
    }
}

}  // namespace slimfit::exchange
