#pragma once

#include "slimfit/timetable/instance.hpp"

namespace slimfit::solver {

/// The ticks of an event from a start on.
[[nodiscard]] timetable::TickRange
time_from(const timetable::Event& event, const timetable::StartOption& start);

/// Whether all zones that an event may have are closed during some of it, from that start on, and
/// one of them is shared. An event that needs an unshared zone is counted with those who need it,
/// see staffing::zones_needed.
[[nodiscard]] bool is_closed_out(
    const timetable::Instance& instance,
    const timetable::Event& event,
    const timetable::StartOption& start
);

}  // namespace slimfit::solver
