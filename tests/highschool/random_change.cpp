#include "highschool/random_change.hpp"

namespace slimfit::test {

using namespace highschool;

namespace {

/// A start at which a meet of so many times ends within the week, or none.
Start any_start(const Prepared& prepared, std::int32_t duration, RandomSource& random) {
    return random.number(-1, prepared.times - duration);
}

ResourceRow any_resource(const Solution& solution, TaskId task, RandomSource& random) {
    const auto& prepared = solution.prepared();
    const auto& place = prepared[prepared.place_of(task)];
    const ResourceId resource{random.row(prepared.resources)};
    const auto type = (*prepared.instance)[place.event].places[place.place].type;
    return (*prepared.instance)[resource].type == type ? static_cast<ResourceRow>(resource.value())
                                                       : no_resource;
}

Score clear(Solution& solution, MeetId meet) {
    auto change = solution.set_start(meet, no_start);
    for_each_task(solution.prepared(), meet, [&](TaskId task) {
        change += solution.set_resource(task, no_resource);
    });
    return change;
}

/// One meet gives some of its times to another of its event.
Score shift_duration(Solution& solution, EventId event, MeetId from, RandomSource& random) {
    const auto& prepared = solution.prepared();
    const auto& facts = prepared[event];
    const MeetId to{facts.first_meet + random.row(static_cast<std::size_t>(facts.duration))};
    const auto given = random.number(1, solution.duration(from));
    if (to == from || facts.given != no_start)
        return {};
    auto change = Score{};
    if (solution.duration(from) == given)
        change += clear(solution, from);
    change += solution.set_duration(from, solution.duration(from) - given);
    const auto longer = solution.duration(to) + given;
    if (solution.start(to) + longer > prepared.times)
        change += solution.set_start(to, no_start);
    return change + solution.set_duration(to, longer);
}

}  // namespace

Score random_change(Solution& solution, RandomSource& random) {
    const auto& prepared = solution.prepared();
    const MeetId meet{random.row(prepared.meets)};
    if (solution.duration(meet) == 0)
        return {};
    const auto event = prepared.event_of(meet);
    const auto& facts = prepared[event];
    const auto kind = random.number(0, 2);
    if (kind == 0 && facts.given == no_start)
        return solution.set_start(meet, any_start(prepared, solution.duration(meet), random));
    if (kind == 1 && facts.open_places > 0) {
        const auto places = static_cast<std::size_t>(facts.open_places);
        const TaskId task{prepared.first_task(meet).value() + random.row(places)};
        return solution.set_resource(task, any_resource(solution, task, random));
    }
    return shift_duration(solution, event, meet, random);
}

}  // namespace slimfit::test
