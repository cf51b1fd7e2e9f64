#include "slimfit/core/contract.hpp"
#include "slimfit/highschool/prepare_parts.hpp"

#include <algorithm>

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

}  // namespace

void prepare_touched(Prepared& prepared) {
    prepared.spread_of = Lists<Row>::of(rows_by_event(prepared, prepared.spread));
    const auto links = rows_by_event(prepared, prepared.link);
    for (std::size_t row = 0; row < links.size(); ++row)
        prepared.events[row].counts_times = !links[row].empty();
    prepared.link_of = Lists<Row>::of(links);
    prepared.order_of = Lists<Row>::of(orders_by_event(prepared));
    prepare_split_assignments(prepared);
}

}  // namespace slimfit::highschool
