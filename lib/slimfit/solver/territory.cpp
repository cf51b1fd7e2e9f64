#include "slimfit/solver/territory.hpp"

#include <algorithm>

namespace slimfit::solver {

using namespace timetable;

namespace {

/// The day an event lies on, or would lie on first.
std::size_t day_of(const Solution& solution, EventId event) {
    const auto& prepared = solution.prepared();
    if (solution.placed(event))
        return prepared.day(solution.time(event).first);
    const auto starts = prepared.starts[event.value()];
    return starts.empty() ? 0 : prepared.day(starts.front());
}

}  // namespace

Territory::Territory(
    const Choices& all, const Solution& solution, const Division& among, std::size_t which
)
    : owns(all.is_movable.size()),
      is_movable(all.is_movable.size()),
      is_open(all.is_open.size()),
      division{among},
      stream{which},
      choices{&all} {
    const auto& prepared = solution.prepared();
    for (std::uint32_t row = 0; row < owns.size(); ++row) {
        const auto event = EventId{row};
        const auto day = day_of(solution, event);
        owns[row] = reaches(event, day) && holds(solution, event);
    }
    const auto owns_event = [&](EventId event) { return owns[event.value()]; };
    const auto owns_seat = [&](SeatId seat) { return owns_event(prepared[seat].event); };
    std::ranges::copy_if(all.movable, std::back_inserter(movable), owns_event);
    std::ranges::copy_if(all.with_zones, std::back_inserter(with_zones), owns_event);
    std::ranges::copy_if(all.seats, std::back_inserter(seats), owns_seat);
    std::ranges::copy_if(all.watching, std::back_inserter(watching), owns_seat);
    std::ranges::copy_if(all.led, std::back_inserter(led), [&](CourseId course) {
        return std::ranges::any_of(solution.instance()[course].events, owns_event);
    });
    for (const auto event : movable)
        is_movable[event.value()] = true;
    for (const auto* list : {&seats, &watching})
        for (const auto seat : *list)
            is_open[seat.value()] = true;
}

Territory::Territory(const Choices& all, const Solution& solution)
    : Territory{
          all,
          solution,
          Division::whole(all.districts, std::max<std::size_t>(1, solution.prepared().days)),
          0} {
    is_whole = true;
}

bool Territory::holds(const Solution& solution, EventId event) const {
    if (is_whole || !solution.placed(event))
        return true;
    const auto day = day_of(solution, event);
    const auto zone = solution.zone(event);
    if (zone && !has(*zone, day))
        return false;
    return std::ranges::all_of(solution.prepared().seats[event.value()], [&](SeatId seat) {
        const auto person = solution.person(seat);
        return !person || has(*person, day);
    });
}

}  // namespace slimfit::solver
