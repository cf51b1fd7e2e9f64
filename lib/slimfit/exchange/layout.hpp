#pragma once

#include "slimfit/planning/draft.hpp"
#include "slimfit/xhstt/ids.hpp"

#include <cstddef>
#include <optional>

namespace slimfit::exchange {

// Where what the engine has stands among the rows of the XHSTT instance. Ticks are times and events
// are events, row by row. Resources are the people, then the zones, then the groups, then the
// pupils shared by groups.

[[nodiscard]] xhstt::TimeId time_of(timetable::Tick tick);
[[nodiscard]] xhstt::EventId event_of(std::size_t row);
[[nodiscard]] xhstt::ResourceId resource_of(timetable::PersonId person);
[[nodiscard]] xhstt::ResourceId
resource_of(const timetable::Instance& instance, timetable::ZoneId zone);
[[nodiscard]] xhstt::ResourceId
resource_of(const timetable::Instance& instance, timetable::GroupId group);

/// The place of a seat; none for one that watches, which an XHSTT event cannot have.
[[nodiscard]] std::optional<std::size_t>
place_of_seat(const timetable::Event& event, std::size_t seat);

/// The place for the zone, behind those of the seats; none where the event needs no zone.
[[nodiscard]] std::optional<std::size_t> place_of_zone(const timetable::Event& event);

}  // namespace slimfit::exchange
