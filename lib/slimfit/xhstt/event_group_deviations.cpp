#include "slimfit/core/contract.hpp"
#include "slimfit/xhstt/deviations.hpp"
#include "slimfit/xhstt/domains.hpp"

#include <algorithm>
#include <limits>
#include <set>

namespace slimfit::xhstt {

namespace {

std::int64_t starts_in(const Schedule& schedule, EventGroupId events, TimeGroupId times) {
    const auto& instance = schedule.instance();
    std::int64_t starts = 0;
    for (const auto event : instance[events].events)
        for (const auto* meet : schedule.meets_of(event))
            if (meet->start && holds(instance[times], *meet->start))
                ++starts;
    return starts;
}

/// For each time whether a meet of the event runs then.
std::vector<bool> times_run(const Schedule& schedule, EventId event) {
    std::vector<bool> runs(schedule.instance().times.size());
    for (const auto* meet : schedule.meets_of(event))
        if (meet->start)
            for (int offset = 0; offset < meet->duration; ++offset)
                runs[meet->start->value() + static_cast<std::size_t>(offset)] = true;
    return runs;
}

/// From the start of the first meet to the end of the last.
struct Extent {
    std::int64_t begin{std::numeric_limits<std::int64_t>::max()};
    std::int64_t end{};
};

/// Nothing when a meet has no time.
std::optional<Extent> extent_of(const Schedule& schedule, EventId event) {
    Extent extent;
    for (const auto* meet : schedule.meets_of(event)) {
        if (!meet->start)
            return std::nullopt;
        const std::int64_t begin = meet->start->value();
        extent.begin = std::min(extent.begin, begin);
        extent.end = std::max(extent.end, begin + meet->duration);
    }
    return extent;
}

}  // namespace

Deviation
deviation(const Schedule& schedule, const AvoidSplitAssignments& rule, EventGroupId group) {
    const auto& instance = schedule.instance();
    std::set<ResourceId> different;
    for (const auto event : instance[group].events) {
        const auto place = place_with(instance[event], rule.role);
        expects(place.has_value(), "every event of the group has the role");
        for (const auto* meet : schedule.meets_of(event))
            if (const auto& resource = meet->resources[*place])
                different.insert(*resource);
    }
    return std::max<Deviation>(0, static_cast<Deviation>(different.size()) - 1);
}

Deviation deviation(const Schedule& schedule, const SpreadEvents& rule, EventGroupId group) {
    Deviation total = 0;
    for (const auto& [times, limits] : rule.time_groups)
        total += distance(starts_in(schedule, group, times), limits);
    return total;
}

Deviation deviation(const Schedule& schedule, const LinkEvents& /*rule*/, EventGroupId group) {
    const auto& instance = schedule.instance();
    const auto& events = instance[group].events;
    std::vector<std::size_t> running(instance.times.size());
    for (const auto event : events) {
        const auto runs = times_run(schedule, event);
        for (std::size_t time = 0; time < runs.size(); ++time)
            running[time] += runs[time] ? 1 : 0;
    }
    return std::ranges::count_if(running, [&](std::size_t number) {
        return number > 0 && number < events.size();
    });
}

Deviation deviation(const Schedule& schedule, const OrderEvents& /*rule*/, const EventPair& pair) {
    const auto first = extent_of(schedule, pair.first);
    const auto second = extent_of(schedule, pair.second);
    if (!first || !second)
        return 0;
    constexpr auto unlimited = std::numeric_limits<int>::max();
    return distance(
        second->begin - first->end,
        pair.minimum_separation,
        pair.maximum_separation.value_or(unlimited)
    );
}

}  // namespace slimfit::xhstt
