#pragma once

#include "slimfit/timetable/assignment.hpp"
#include "slimfit/timetable/instance.hpp"

#include <vector>

namespace slimfit::test {

/// The cost of an assignment by tag, counted tick by tick from nothing but the comments of
/// instance.hpp. Shares no code with the engine.
[[nodiscard]] std::vector<timetable::Score>
naive_score(const timetable::Instance& instance, const timetable::Assignment& assignment);

}  // namespace slimfit::test
