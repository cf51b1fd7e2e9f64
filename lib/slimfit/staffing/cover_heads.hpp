#pragma once

#include "slimfit/timetable/instance.hpp"

#include <optional>
#include <vector>

namespace slimfit::staffing {

/// Whether an event has a start from which it lasts over all of a time.
[[nodiscard]] bool may_contain(const timetable::Event& event, timetable::TickRange time);

/// By crowd, rows of the events that take heads away: those that are no covers.
[[nodiscard]] std::vector<std::vector<std::size_t>>
takers_by_crowd(const timetable::Instance& instance);

/// How many people a cover needs for so many heads; for none or fewer, nobody.
[[nodiscard]] int people_for(const timetable::Cover& cover, int heads);

/// What a cover asks for whatever is decided.
struct CoverFloor {
    int heads{};   ///< at least so many are in it
    int people{};  ///< so it needs at least so many
    timetable::Price missing;
};

/// By event: the floor of an event that is a cover; of several crowds, the one that asks for most
/// people. None for other events.
///
/// At least the heads of the crowd remain that no event could take away, were all of them placed
/// over the cover: more than can be away in any solution.
[[nodiscard]] std::vector<std::optional<CoverFloor>>
cover_floors(const timetable::Instance& instance);

}  // namespace slimfit::staffing
