#include "slimfit/xhstt/domains.hpp"

#include <algorithm>

namespace slimfit::xhstt {

bool holds(const TimeGroup& group, TimeId time) {
    return std::ranges::binary_search(group.times, time);
}

bool holds(const Instance& instance, const TimeDomain& domain, TimeId time) {
    return std::ranges::find(domain.times, time) != domain.times.end() ||
           std::ranges::any_of(domain.time_groups, [&](TimeGroupId group) {
               return holds(instance[group], time);
           });
}

bool holds(const Instance& instance, const ResourceDomain& domain, ResourceId resource) {
    return std::ranges::find(domain.resources, resource) != domain.resources.end() ||
           std::ranges::any_of(domain.resource_groups, [&](ResourceGroupId group) {
               return std::ranges::binary_search(instance[group].resources, resource);
           });
}

std::vector<TimeId> times_of(const Instance& instance, const TimeDomain& domain) {
    auto times = domain.times;
    for (const auto group : domain.time_groups)
        times.insert(times.end(), instance[group].times.begin(), instance[group].times.end());
    std::ranges::sort(times);
    const auto doubled = std::ranges::unique(times);
    times.erase(doubled.begin(), doubled.end());
    return times;
}

}  // namespace slimfit::xhstt
