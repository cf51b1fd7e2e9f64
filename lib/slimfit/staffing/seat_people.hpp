#pragma once

#include "slimfit/staffing/needs.hpp"

namespace slimfit::staffing {

/// Whether it costs hard to leave a seat empty.
[[nodiscard]] bool must_be_filled(const timetable::Seat& seat);

/// Adds to a need who may take a seat at no hard cost, at the best of the starts of its event, and
/// lowers its price to the least hard cost of who may only at one.
void add_people(const timetable::Event& event, const timetable::Seat& seat, Need& need);

}  // namespace slimfit::staffing
