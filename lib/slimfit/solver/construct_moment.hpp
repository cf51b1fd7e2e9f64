#pragma once

#include "slimfit/solver/construct_pressure.hpp"
#include "slimfit/solver/construct_site.hpp"

namespace slimfit::solver {

/// Which seats of some events are filled.
enum class Wanted : std::uint8_t {
    core,   ///< only while it takes hard cost away; in a cover no more than it needs for few heads
    must,   ///< only while it takes hard cost away
    useful  ///< while it takes any cost away
};

/// Fills empty seats of events that lie at about one time, all at once, with people who are free.
/// A cover gets no more people than its heads ask for. With a pressure, whom events that can move
/// want least go first.
void staff_moment(
    Site& site,
    std::span<const timetable::EventId> events,
    Wanted wanted,
    const Pressure* pressure = nullptr
);

/// Empties the seats of events that are open to decide and fills them anew; as it was when that
/// turns out worse.
void staff_again(Site& site, std::span<const timetable::EventId> events);

/// Fills watching seats, each by who costs least.
void choose_watchers(Site& site);

}  // namespace slimfit::solver
