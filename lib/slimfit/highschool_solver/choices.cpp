#include "slimfit/highschool_solver/choices.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

namespace slimfit::highschool_solver {

using namespace highschool;

namespace {

bool counts(const Price& price) {
    return price.hard && price.weight > 0;
}

/// Events that are linked with each other, directly or by others, get one number.
std::vector<Row> link_components(const Prepared& prepared) {
    std::vector<Row> component(prepared.events.size());
    std::iota(component.begin(), component.end(), Row{0});
    const auto root = [&](Row row) {
        while (component[row] != row)
            row = component[row] = component[component[row]];
        return row;
    };
    for (Row row = 0; row < prepared.link.size(); ++row) {
        const auto& point = prepared.link[row];
        const auto& events = (*prepared.instance)[point.target].events;
        if (point.price.weight == 0)
            continue;
        for (const auto event : events)
            component[root(event.value())] = root(events.front().value());
    }
    for (Row row = 0; row < component.size(); ++row)
        component[row] = root(row);
    return component;
}

std::vector<std::vector<EventId>> linked_events(const Prepared& prepared) {
    const auto component = link_components(prepared);
    std::vector<std::vector<EventId>> members(component.size());
    for (Row row = 0; row < component.size(); ++row)
        members[component[row]].push_back(EventId{row});
    std::vector<std::vector<EventId>> linked(component.size());
    for (Row row = 0; row < component.size(); ++row)
        for (const auto event : members[component[row]])
            if (event.value() != row)
                linked[row].push_back(event);
    return linked;
}

std::vector<std::vector<EventId>> events_by_resource(const Prepared& prepared) {
    std::vector<std::vector<EventId>> events(prepared.resources);
    for (Row row = 0; row < prepared.events.size(); ++row)
        for (const auto& given : prepared.given[row])
            events[given.resource.value()].push_back(EventId{row});
    return events;
}

/// Finds starts that no hard constraint speaks against.
class StartFinder {
public:
    explicit StartFinder(const Prepared& prepared) : prepared_{prepared} {
        for (Row row = 0; row < prepared.resources; ++row)
            away_.push_back(hard_away(ResourceId{row}));
    }

    [[nodiscard]] std::vector<Start>
    starts(EventId event, std::int32_t duration, std::span<const EventId> linked) const {
        std::vector<Start> found;
        std::vector<Start> all;
        for (Start start = 0; start + duration <= prepared_.times; ++start) {
            all.push_back(start);
            const auto fits = [&](EventId other) { return fits_at(other, start, duration); };
            if (fits(event) && std::ranges::all_of(linked, fits))
                found.push_back(start);
        }
        return found.empty() ? all : found;
    }

private:
    [[nodiscard]] std::vector<bool> hard_away(ResourceId resource) const {
        std::vector<bool> away(static_cast<std::size_t>(prepared_.times));
        for_each_point(prepared_.unavailable, resource, [&](Row row) {
            const auto& point = prepared_.unavailable[row];
            for (Start time = 0; time < prepared_.times; ++time)
                if (counts(point.price) && holds(prepared_.sets[point.asked.set], time))
                    away[static_cast<std::size_t>(time)] = true;
        });
        return away;
    }

    [[nodiscard]] bool fits_at(EventId event, Start start, std::int32_t duration) const {
        if (prepared_[event].given != no_start)
            return prepared_[event].given == start;
        auto fits = true;
        for_each_point(prepared_.prefer_times, event, [&](Row row) {
            const auto& [target, price, asked] = prepared_.prefer_times[row];
            if (asked.duration == 0 || asked.duration == duration)
                fits = fits && (!counts(price) || holds(prepared_.sets[asked.set], start));
        });
        for (const auto& given : prepared_.given[event.value()])
            for (auto time = start; fits && time < start + duration; ++time)
                fits = !away_[given.resource.value()][static_cast<std::size_t>(time)];
        return fits;
    }

    const Prepared& prepared_;
    std::vector<std::vector<bool>> away_;  ///< by resource, then time
};

std::vector<ResourceRow> candidates_of(const Prepared& prepared, OpenPlaceId place) {
    const auto& instance = *prepared.instance;
    const auto type = instance[prepared[place].event].places[prepared[place].place].type;
    std::vector<ResourceRow> all;
    std::vector<ResourceRow> wanted;
    for (Row row = 0; row < prepared.resources; ++row) {
        if (instance.resources[row].type != type)
            continue;
        auto fits = true;
        for_each_point(prepared.prefer_resources, place, [&](Row point) {
            const auto& [target, price, asked] = prepared.prefer_resources[point];
            fits = fits && (!counts(price) || prepared.domains[asked.domain][row]);
        });
        all.push_back(static_cast<ResourceRow>(row));
        if (fits)
            wanted.push_back(static_cast<ResourceRow>(row));
    }
    return wanted.empty() ? all : wanted;
}

Splitting splitting_of(const Prepared& prepared, Solution& scratch, EventId event) {
    Splitting splitting{.event = event};
    if (prepared[event].given != no_start)
        return splitting;
    auto least = Score{std::numeric_limits<std::int64_t>::max(), 0};
    for (const auto& split : splits_of(prepared[event].duration)) {
        set_split(scratch, event, split);
        const auto here = cost_of_split(scratch, event);
        scratch.undo_to(0);
        if (here.hard < least.hard)
            splitting.least_hard.clear();
        if (here < least)
            splitting.cheapest.clear();
        least = std::min(least, here);
        if (here.hard == least.hard)
            splitting.least_hard.push_back(split);
        if (here == least)
            splitting.cheapest.push_back(split);
    }
    return splitting;
}

}  // namespace

Choices::Choices(const Prepared& all)
    : prepared{&all}, start_sets{static_cast<std::size_t>(all.times)} {
    const auto linked_lists = linked_events(all);
    linked = Lists<EventId>::of(linked_lists);
    events_of = Lists<EventId>::of(events_by_resource(all));
    const StartFinder finder{all};
    Solution scratch{all};
    for (Row event = 0; event < all.events.size(); ++event) {
        const EventId id{event};
        for (auto duration = 1; duration <= all[id].duration; ++duration) {
            const auto found = finder.starts(id, duration, linked_lists[event]);
            starts.append(found);
            const auto set = start_sets.add();
            for (const auto start : found)
                start_sets.put(set, start);
        }
        if (all[id].given == no_start)
            for_each_meet_row(all, id, [&](MeetId meet) { movable.push_back(meet); });
        if (auto splitting = splitting_of(all, scratch, id); splitting.least_hard.size() > 1)
            splittable.push_back(std::move(splitting));
    }
    for (Row place = 0; place < all.open_places.size(); ++place)
        candidates.append(candidates_of(all, OpenPlaceId{place}));
    for (Row task = 0; task < all.tasks; ++task)
        if (candidates[all.place_of(TaskId{task}).value()].size() > 1)
            tasks.push_back(TaskId{task});
}

}  // namespace slimfit::highschool_solver
