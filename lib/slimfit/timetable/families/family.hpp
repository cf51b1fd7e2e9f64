#pragma once

#include "slimfit/timetable/instance.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace slimfit::timetable {

/// The kinds of defect a solution can have, named for what is wrong.
enum class Family : std::uint8_t {
    unplaced,
    start_cost,
    candidate_cost,
    empty_seat,
    person_clash,
    person_away,
    unwanted_time,
    group_clash,
    zone_clash,
    zone_full,
    zone_closed,
    watcher_away,
    watches_too_many,
    same_day,
    adjacent_days,
    many_leaders,
    too_few_people,
    no_authority,
    poor_mixture,
    too_many_lessons,
    unfair_load,
    missed_crowd_share,
    too_many_preparations,
    too_many_faces,
    missed_quota,
    too_few_on_call
};

[[nodiscard]] std::string_view name(Family family);

/// Where in the instance a defect is: what applies is set.
struct Place {
    std::optional<EventId> event;
    std::optional<EventId> other;     ///< of two events that clash
    std::optional<std::size_t> seat;  ///< row in Event::seats
    std::optional<PersonId> person;
    std::optional<ZoneId> zone;
    std::optional<CourseId> course;
    std::optional<Tick> tick;
    std::optional<std::size_t> day;  ///< row in Instance::days
    std::optional<std::size_t> row;  ///< in the table of what is to be kept: covers, atoms, ...

    friend bool operator==(const Place&, const Place&) = default;
};

}  // namespace slimfit::timetable
