#include "slimfit/solver/closed_zones.hpp"

#include <algorithm>

namespace slimfit::solver {

using timetable::Event;
using timetable::Instance;
using timetable::StartOption;
using timetable::TickRange;
using timetable::ZoneId;

TickRange time_from(const Event& event, const StartOption& start) {
    return {start.tick, start.tick + event.duration};
}

bool is_closed_out(const Instance& instance, const Event& event, const StartOption& start) {
    const auto is_shared = [&](ZoneId zone) { return instance[zone].shared; };
    const auto is_closed = [&](ZoneId zone) {
        return std::ranges::any_of(instance[zone].closed, [&](TickRange closed) {
            return closed.overlaps(time_from(event, start));
        });
    };
    return std::ranges::any_of(event.zones, is_shared) &&
           std::ranges::all_of(event.zones, is_closed);
}

}  // namespace slimfit::solver
