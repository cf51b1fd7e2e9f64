#include "slimfit/highschool/prepare_parts.hpp"

#include <limits>
#include <numeric>

namespace slimfit::highschool {

namespace {

using xhstt::Instance;

/// The finest part of work that sums are kept in: workloads that need finer ones are rounded down.
constexpr std::int64_t finest_share = std::int64_t{1} << 32;

/// So many shares in one whole that every time of every place brings a whole number of them.
std::int64_t shares_in_one(const Instance& instance) {
    constexpr std::int64_t thousandths{1000};
    auto shares = thousandths;
    for (const auto& event : instance.events)
        for (const auto& place : event.places) {
            const std::int64_t parts =
                event.duration / std::gcd(event.duration, std::max(1, place.workload));
            if (const auto all = std::lcm(shares, parts); all <= finest_share)
                shares = all;
        }
    return shares;
}

void add_event(Prepared& prepared, EventId id, const xhstt::Event& event) {
    EventFacts facts{
        .duration = event.duration,
        .given = event.preassigned ? static_cast<Start>(event.preassigned->value()) : no_start,
        .first_meet = static_cast<Row>(prepared.meets),
        .first_place = static_cast<Row>(prepared.open_places.size()),
        .first_task = static_cast<Row>(prepared.tasks)};
    std::vector<GivenResource> given;
    for (Row row = 0; row < event.places.size(); ++row) {
        const auto& place = event.places[row];
        const auto load = prepared.share * place.workload / event.duration;
        if (place.preassigned)
            given.push_back({*place.preassigned, load});
        else
            prepared.open_places.push_back({id, row, load});
    }
    prepared.given.append(given);
    facts.open_places = static_cast<std::int32_t>(prepared.open_places.size() - facts.first_place);
    for (auto meet = 0; meet < event.duration; ++meet) {
        const MeetId row{static_cast<Row>(prepared.meets++)};
        prepared.event_of_meet.push_back(id);
        prepared.meet_of_task.insert(
            prepared.meet_of_task.end(), static_cast<std::size_t>(facts.open_places), row
        );
    }
    prepared.tasks = prepared.meet_of_task.size();
    prepared.events.push_back(facts);
}

}  // namespace

Prepared prepare(const Instance& instance) {
    Prepared prepared{
        .instance = &instance,
        .times = static_cast<std::int32_t>(instance.times.size()),
        .resources = instance.resources.size(),
        .share = shares_in_one(instance),
        .sets = TimeSets{instance.times.size()}};
    for (Row row = 0; row < instance.events.size(); ++row)
        add_event(prepared, EventId{row}, instance.events[row]);
    prepare_points(prepared);
    prepare_touched(prepared);
    return prepared;
}

}  // namespace slimfit::highschool
