#pragma once

#include "slimfit/timetable/instance.hpp"

namespace slimfit::test {

/// An instance in the likeness of a school of so many units: for each unit 88 heads in four base
/// groups and twice six level groups, five equal days with two cores of three rounds, breaks,
/// lunch, gym, music and theme, and a team of twelve with days off. About 240 events and 430 seats
/// to a unit; weeks without hard cost exist.
[[nodiscard]] timetable::Instance school_like_instance(int units);

}  // namespace slimfit::test
