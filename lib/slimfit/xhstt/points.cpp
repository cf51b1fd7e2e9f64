#include "slimfit/xhstt/points.hpp"

#include <algorithm>

namespace slimfit::xhstt {

namespace {

std::size_t count(const Instance& instance, const AppliesToEvents& applies_to) {
    auto total = applies_to.events.size();
    for (const auto group : applies_to.event_groups)
        total += instance[group].events.size();
    return total;
}

std::size_t count(const Instance& instance, const AppliesToResources& applies_to) {
    auto total = applies_to.resources.size();
    for (const auto group : applies_to.resource_groups)
        total += instance[group].resources.size();
    return total;
}

std::size_t count(const Instance& /*instance*/, const AppliesToEventGroups& applies_to) {
    return applies_to.event_groups.size();
}

std::size_t count(const Instance& /*instance*/, const AppliesToEventPairs& applies_to) {
    return applies_to.pairs.size();
}

}  // namespace

std::vector<EventId> points_of(const Instance& instance, const AppliesToEvents& applies_to) {
    std::vector<EventId> points;
    for (const auto group : applies_to.event_groups)
        points.insert(points.end(), instance[group].events.begin(), instance[group].events.end());
    points.insert(points.end(), applies_to.events.begin(), applies_to.events.end());
    return points;
}

std::vector<EventPlace>
points_of(const Instance& instance, const AppliesToEvents& applies_to, RoleId role) {
    std::vector<EventPlace> points;
    for (const auto event : points_of(instance, applies_to)) {
        const auto place = place_with(instance[event], role);
        if (place && !instance[event].places[*place].preassigned)
            points.push_back({event, *place});
    }
    return points;
}

std::vector<ResourceId> points_of(const Instance& instance, const AppliesToResources& applies_to) {
    std::vector<ResourceId> points;
    for (const auto group : applies_to.resource_groups)
        points.insert(
            points.end(), instance[group].resources.begin(), instance[group].resources.end()
        );
    points.insert(points.end(), applies_to.resources.begin(), applies_to.resources.end());
    return points;
}

std::optional<std::size_t> place_with(const Event& event, RoleId role) {
    const auto found = std::ranges::find(event.places, role, &Place::role);
    if (found == event.places.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - event.places.begin());
}

std::size_t most_points(const Instance& instance, const Rule& rule) {
    return std::visit([&](const auto& kind) { return count(instance, kind.applies_to); }, rule);
}

}  // namespace slimfit::xhstt
