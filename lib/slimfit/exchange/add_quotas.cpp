#include "slimfit/exchange/making.hpp"

#include <algorithm>
#include <functional>

namespace slimfit::exchange {

namespace {

/// How many of the sessions are needed at the least; none when all together do not do.
std::optional<int> fewest_sessions(const timetable::Quota& quota) {
    std::vector<int> gives;
    for (const auto& part : quota.parts)
        gives.push_back(part.gives);
    std::ranges::sort(gives, std::greater{});
    auto given = quota.given;
    for (std::size_t count = 0; count < gives.size(); ++count) {
        if (given >= quota.at_least)
            return static_cast<int>(count);
        given += gives[count];
    }
    return given >= quota.at_least ? std::optional{static_cast<int>(gives.size())} : std::nullopt;
}

xhstt::EventGroupId add_group(Making& making, const timetable::Quota& quota) {
    auto& groups = making.instance.event_groups;
    const auto code = "minutes-" + std::to_string(groups.size() + 1);
    xhstt::EventGroup group{.code = code, .name = code};
    for (const auto& part : quota.parts)
        group.events.push_back(event_of(part.event.value()));
    std::ranges::sort(group.events);
    groups.push_back(std::move(group));
    return xhstt::EventGroupId{static_cast<std::uint32_t>(groups.size() - 1)};
}

}  // namespace

/// Minutes that are due, as the number of sessions that give them if each gives all it can. What no
/// week can give is no matter of the timetable.
void add_quotas(Making& making) {
    for (const auto& quota : making.problem().quotas) {
        const auto fewest = fewest_sessions(quota);
        if (!fewest || *fewest == 0)
            continue;
        const xhstt::Limits limits{*fewest, static_cast<int>(quota.parts.size())};
        making.add(
            quota.price,
            xhstt::CostFunction::step,
            xhstt::SpreadEvents{{{add_group(making, quota)}}, {{making.week, limits}}}
        );
    }
}

}  // namespace slimfit::exchange
