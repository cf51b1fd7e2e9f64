#include "support/random_xhstt.hpp"

#include <algorithm>

namespace slimfit::test {

using namespace xhstt;

namespace {

/// Makes the tables of an instance one after the other.
class Maker {
public:
    explicit Maker(std::uint64_t seed) : random_{seed} {
        add_times();
        add_resources();
        add_events();
        add_event_groups();
        add_constraints();
    }

    [[nodiscard]] const Instance& instance() const { return instance_; }

private:
    template <class AnyId, class Table>
    std::vector<AnyId> some(const Table& table) {
        std::vector<AnyId> rows;
        for (std::uint32_t row = 0; row < table.size(); ++row)
            if (random_.once_in(2))
                rows.push_back(AnyId{row});
        return rows;
    }

    template <class AnyId, class Table>
    std::vector<AnyId> some_perhaps_twice(const Table& table) {
        auto rows = some<AnyId>(table);
        if (!rows.empty() && random_.once_in(4))
            rows.push_back(rows[random_.row(rows.size())]);
        return rows;
    }

    template <class AnyId, class Table>
    AnyId any(const Table& table) {
        return AnyId{random_.row(table.size())};
    }

    void add_times() {
        // Now and then more times than one machine word has bits.
        const auto times = random_.once_in(6) ? random_.number(65, 80) : random_.number(6, 12);
        for (auto time = 0; time < times; ++time)
            instance_.times.push_back({.code = "t" + std::to_string(time)});
        const auto each = static_cast<std::uint32_t>((times + 2) / 3);
        for (std::uint32_t day = 0; day < 3; ++day) {
            TimeGroup group{.code = "d" + std::to_string(day), .kind = TimeGroupKind::day};
            const auto end = std::min(static_cast<std::uint32_t>(times), (day + 1) * each);
            for (auto time = day * each; time < end; ++time)
                group.times.push_back(TimeId{time});
            instance_.time_groups.push_back(group);
        }
        for (auto number = 0; number < 2; ++number)
            instance_.time_groups.push_back(
                {.code = "g" + std::to_string(number), .times = some<TimeId>(instance_.times)}
            );
    }

    void add_resources() {
        instance_.resource_types = {{.code = "A"}, {.code = "B"}};
        for (auto number = 0; number < 6; ++number)
            instance_.resources.push_back(
                {.code = "r" + std::to_string(number),
                 .type = ResourceTypeId{static_cast<std::uint32_t>(number % 2)}}
            );
        for (std::uint32_t type = 0; type < 2; ++type) {
            ResourceGroup group{.code = "rg" + std::to_string(type), .type = ResourceTypeId{type}};
            for (auto resource : some<ResourceId>(instance_.resources))
                if (instance_[resource].type == group.type)
                    group.resources.push_back(resource);
            instance_.resource_groups.push_back(group);
        }
    }

    /// Every event has the role x; some have y too.
    void add_events() {
        instance_.roles = {{"x"}, {"y"}};
        for (auto number = 0; number < 7; ++number) {
            Event event{
                .code = "e" + std::to_string(number),
                .duration = random_.number(1, 4),
                .workload = random_.number(1, 5)};
            if (random_.once_in(6))
                event.preassigned = TimeId{random_.row(instance_.times.size() - 3)};
            event.places.push_back(place(RoleId{0}));
            if (random_.once_in(2))
                event.places.push_back(place(RoleId{1}));
            if (random_.once_in(2)) {
                const auto resource = any<ResourceId>(instance_.resources);
                event.places.push_back(
                    {.preassigned = resource,
                     .type = instance_[resource].type,
                     .workload = event.workload}
                );
            }
            instance_.events.push_back(event);
        }
    }

    Place place(RoleId role) {
        const auto resource = any<ResourceId>(instance_.resources);
        Place place{
            .type = instance_[resource].type, .role = role, .workload = random_.number(0, 3)};
        if (random_.once_in(4))
            place.preassigned = resource;
        return place;
    }

    void add_event_groups() {
        for (auto number = 0; number < 4; ++number)
            instance_.event_groups.push_back(
                {.code = "eg" + std::to_string(number), .events = some<EventId>(instance_.events)}
            );
    }

    AppliesToEvents some_events() {
        return {
            some_perhaps_twice<EventGroupId>(instance_.event_groups),
            some_perhaps_twice<EventId>(instance_.events)};
    }

    AppliesToEventGroups some_event_groups() {
        return {some_perhaps_twice<EventGroupId>(instance_.event_groups)};
    }

    AppliesToResources some_resources() {
        return {
            some_perhaps_twice<ResourceGroupId>(instance_.resource_groups),
            some_perhaps_twice<ResourceId>(instance_.resources)};
    }

    TimeDomain some_times() {
        return {some<TimeGroupId>(instance_.time_groups), some<TimeId>(instance_.times)};
    }

    Limits limits(int most) {
        const auto low = random_.number(0, most);
        return {low, random_.number(low, most)};
    }

    std::vector<TimeGroupId> some_days() {
        std::vector<TimeGroupId> days;
        for (std::uint32_t day = 0; day < 3; ++day)
            if (!random_.once_in(4))
                days.push_back(TimeGroupId{day});
        if (!days.empty() && random_.once_in(5))
            days.push_back(days.front());
        return days;
    }

    void add(Rule rule) {
        instance_.constraints.push_back(
            {.code = "c" + std::to_string(instance_.constraints.size()),
             .required = random_.once_in(2),
             .weight = random_.number(0, 9),
             .cost_function = static_cast<CostFunction>(random_.number(0, 2)),
             .rule = std::move(rule)}
        );
    }

    void add_event_constraints() {
        add(AssignResource{some_events(), RoleId{random_.row(2)}});
        add(AssignTime{some_events()});
        add(SplitEvents{some_events(), limits(4), limits(4)});
        add(DistributeSplitEvents{some_events(), random_.number(1, 4), limits(3)});
        ResourceDomain domain;
        if (random_.once_in(2))
            domain.resource_groups.push_back(any<ResourceGroupId>(instance_.resource_groups));
        domain.resources = some<ResourceId>(instance_.resources);
        add(PreferResources{some_events(), domain, RoleId{random_.row(2)}});
        PreferTimes prefer_times{some_events(), some_times(), {}};
        if (random_.once_in(2))
            prefer_times.duration = random_.number(1, 3);
        add(prefer_times);
        add(AvoidSplitAssignments{some_event_groups(), RoleId{0}});
        SpreadEvents spread{some_event_groups(), {}};
        for (const auto group : some<TimeGroupId>(instance_.time_groups))
            spread.time_groups.push_back({group, limits(3)});
        add(spread);
        add(LinkEvents{some_event_groups()});
        EventPair pair{any<EventId>(instance_.events), any<EventId>(instance_.events)};
        pair.minimum_separation = random_.number(0, 2);
        if (random_.once_in(2))
            pair.maximum_separation = random_.number(2, 4);
        add(OrderEvents{{{pair}}});
    }

    void add_constraints() {
        for (auto round = 0; round < 2; ++round) {
            add_event_constraints();
            add(AvoidClashes{some_resources()});
            add(AvoidUnavailableTimes{some_resources(), some_times()});
            add(LimitIdleTimes{some_resources(), some_days(), limits(3)});
            add(ClusterBusyTimes{some_resources(), some_days(), limits(3)});
            add(LimitBusyTimes{some_resources(), some_days(), limits(4)});
            add(LimitWorkload{some_resources(), limits(6)});
        }
    }

    RandomSource random_;
    Instance instance_;
};

}  // namespace

Instance random_xhstt(std::uint64_t seed) {
    return Maker{seed}.instance();
}

std::vector<Meet> random_meets(const Instance& instance, RandomSource& random) {
    std::vector<Meet> meets;
    for (std::uint32_t row = 0; row < instance.events.size(); ++row) {
        const auto& event = instance.events[row];
        for (auto left = event.duration; left > 0;) {
            const auto duration = random.number(1, left);
            left -= duration;
            auto meet = open_meet(instance, EventId{row}, duration);
            const auto starts = static_cast<int>(instance.times.size()) - duration;
            if (!event.preassigned && !random.once_in(5))
                meet.start = TimeId{static_cast<std::uint32_t>(random.number(0, starts))};
            for (std::size_t place = 0; place < event.places.size(); ++place) {
                const ResourceId resource{random.row(instance.resources.size())};
                const auto fits = instance[resource].type == event.places[place].type;
                if (!event.places[place].preassigned && fits)
                    meet.resources[place] = resource;
            }
            meets.push_back(std::move(meet));
        }
    }
    complete(instance, meets);
    return meets;
}

}  // namespace slimfit::test
