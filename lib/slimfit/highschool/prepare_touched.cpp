#include "slimfit/core/contract.hpp"
#include "slimfit/highschool/prepare_parts.hpp"

#include <algorithm>
#include <map>

namespace slimfit::highschool {

namespace {

using Rows = std::vector<std::vector<Row>>;

const std::vector<EventId>& events_of(const Prepared& prepared, EventGroupId group) {
    return (*prepared.instance)[group].events;
}

/// By event the points of the groups it is in.
template <class Asked>
Rows rows_by_event(const Prepared& prepared, const Points<EventGroupId, Asked>& points) {
    Rows rows(prepared.events.size());
    for (Row row = 0; row < points.size(); ++row)
        for (const auto event : events_of(prepared, points[row].target))
            rows[event.value()].push_back(row);
    return rows;
}

Rows orders_by_event(const Prepared& prepared) {
    Rows rows(prepared.events.size());
    for (Row row = 0; row < prepared.order.size(); ++row) {
        const auto& point = prepared.order[row];
        rows[point.target.value()].push_back(row);
        if (point.asked.second != point.target)
            rows[point.asked.second.value()].push_back(row);
    }
    return rows;
}

/// The row of the place of an event that has a role.
Row place_with_role(const xhstt::Event& event, xhstt::RoleId role) {
    const auto found = std::ranges::find(event.places, role, &xhstt::Place::role);
    expects(found != event.places.end(), "every event of the group has the role");
    return static_cast<Row>(found - event.places.begin());
}

void prepare_split_assignments(Prepared& prepared) {
    Rows of_place(prepared.open_places.size());
    std::vector<std::vector<GivenUse>> of_event(prepared.events.size());
    for (Row row = 0; row < prepared.avoid_split.size(); ++row) {
        const auto& point = prepared.avoid_split[row];
        const auto& rule =
            std::get<xhstt::AvoidSplitAssignments>((*prepared.instance)[point.price.constraint].rule
            );
        for (const auto event : events_of(prepared, point.target)) {
            const auto& places = (*prepared.instance)[event].places;
            const auto place = place_with_role((*prepared.instance)[event], rule.role);
            if (const auto given = places[place].preassigned) {
                of_event[event.value()].push_back({row, *given});
                continue;
            }
            const auto& facts = prepared[event];
            for (auto open = facts.first_place;
                 open < facts.first_place + static_cast<Row>(facts.open_places);
                 ++open)
                if (prepared.open_places[open].place == place)
                    of_place[open].push_back(row);
        }
    }
    prepared.split_of_place = Lists<Row>::of(of_place);
    prepared.split_of = Lists<GivenUse>::of(of_event);
}

/// The time groups of each point of a resource: who has the same is of one kind.
using Asked = std::vector<Row>;

Asked asked_of(const Points<ResourceId, AskedGroups>& points, ResourceId resource) {
    Asked asked;
    for_each_point(points, resource, [&](Row row) { asked.push_back(points[row].asked.groups); });
    return asked;
}

void add_kind(const Prepared& prepared, const Asked& asked, Watchers& watchers) {
    for (Start time = 0; time < prepared.times; ++time) {
        std::vector<GroupOfPoint> groups;
        auto points = std::uint64_t{0};
        for (Row number = 0; number < asked.size(); ++number)
            for (const auto place : prepared.groups_at(asked[number], time)) {
                const auto& [set, limits] = prepared.time_groups.of[asked[number]][place];
                groups.push_back({number, set, limits});
                points |= std::uint64_t{1} << std::min(number, Watchers::last_bit);
            }
        watchers.groups.append(groups);
        watchers.points.push_back(points);
    }
}

Watchers watchers_of(const Prepared& prepared, const Points<ResourceId, AskedGroups>& points) {
    Watchers watchers;
    std::map<Asked, Row> kinds;
    for (Row row = 0; row < prepared.resources; ++row) {
        const auto asked = asked_of(points, ResourceId{row});
        const auto [kind, is_new] = kinds.try_emplace(asked, static_cast<Row>(kinds.size()));
        if (is_new)
            add_kind(prepared, asked, watchers);
        watchers.kind.push_back(kind->second);
    }
    return watchers;
}

}  // namespace

void prepare_touched(Prepared& prepared) {
    prepared.idle_watchers = watchers_of(prepared, prepared.idle);
    prepared.cluster_watchers = watchers_of(prepared, prepared.cluster);
    prepared.busy_watchers = watchers_of(prepared, prepared.busy);
    prepared.spread_of = Lists<Row>::of(rows_by_event(prepared, prepared.spread));
    const auto links = rows_by_event(prepared, prepared.link);
    for (std::size_t row = 0; row < links.size(); ++row)
        prepared.events[row].counts_times = !links[row].empty();
    prepared.link_of = Lists<Row>::of(links);
    prepared.order_of = Lists<Row>::of(orders_by_event(prepared));
    prepare_split_assignments(prepared);
}

}  // namespace slimfit::highschool
