#pragma once

#include "slimfit/solver/construct_pressure.hpp"
#include "slimfit/solver/construct_site.hpp"

namespace slimfit::solver {

/// Gives a start to events of which no two share heads, all at once and each with a leader: a
/// leader at a tick is taken by one of them only. What finds no start that is better than none is
/// left.
void place_layer(Site& site, std::span<const timetable::EventId> events);

/// Gives one event the start that costs least, if that is better than none. With a pressure, of
/// those that cost least hard the one at which its people are wanted least elsewhere.
void place_alone(Site& site, timetable::EventId event, const Pressure* pressure = nullptr);

}  // namespace slimfit::solver
