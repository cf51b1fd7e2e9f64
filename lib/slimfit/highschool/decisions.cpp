#include "slimfit/highschool/decisions.hpp"

#include "slimfit/core/contract.hpp"

namespace slimfit::highschool {

namespace {

Decisions no_meets(const Prepared& prepared) {
    return {
        .durations = std::vector<std::int32_t>(prepared.meets),
        .starts = std::vector<Start>(prepared.meets, no_start),
        .resources = std::vector<ResourceRow>(prepared.tasks, no_resource)};
}

template <class Entity>
std::int32_t row_of(const std::optional<Id<Entity>>& id) {
    return id ? static_cast<std::int32_t>(id->value()) : -1;
}

template <class AnyId>
std::optional<AnyId> id_of(std::int32_t row) {
    return row < 0 ? std::nullopt : std::optional{AnyId{static_cast<Row>(row)}};
}

}  // namespace

Decisions nothing_decided(const Prepared& prepared) {
    auto decisions = no_meets(prepared);
    for (const auto& event : prepared.events) {
        decisions.durations[event.first_meet] = event.duration;
        decisions.starts[event.first_meet] = event.given;
    }
    return decisions;
}

Decisions decisions_of(const Prepared& prepared, const std::vector<xhstt::Meet>& meets) {
    auto decisions = no_meets(prepared);
    std::vector<Row> used(prepared.events.size());
    for (const auto& meet : meets) {
        const auto& event = prepared[meet.event];
        const auto number = used[meet.event.value()]++;
        expects(number < static_cast<Row>(event.duration), "an event has too many meets");
        const MeetId row{event.first_meet + number};
        decisions.durations[row.value()] = meet.duration;
        decisions.starts[row.value()] = row_of(meet.start);
        for_each_task(prepared, row, [&](TaskId task) {
            const auto place = prepared[prepared.place_of(task)].place;
            decisions.resources[task.value()] = row_of(meet.resources[place]);
        });
    }
    return decisions;
}

std::vector<xhstt::Meet> meets_of(const Prepared& prepared, const Decisions& decisions) {
    std::vector<xhstt::Meet> meets;
    for (Row row = 0; row < prepared.meets; ++row) {
        if (decisions.durations[row] == 0)
            continue;
        const auto event = prepared.event_of(MeetId{row});
        auto meet = xhstt::open_meet(*prepared.instance, event, decisions.durations[row]);
        meet.start = id_of<xhstt::TimeId>(decisions.starts[row]);
        const auto& places = (*prepared.instance)[event].places;
        for (std::size_t place = 0; place < places.size(); ++place)
            meet.resources[place] = places[place].preassigned;
        for_each_task(prepared, MeetId{row}, [&](TaskId task) {
            meet.resources[prepared[prepared.place_of(task)].place] =
                id_of<ResourceId>(decisions.resources[task.value()]);
        });
        meets.push_back(std::move(meet));
    }
    return meets;
}

}  // namespace slimfit::highschool
