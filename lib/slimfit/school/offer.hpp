#pragma once

#include "slimfit/calendar/clock.hpp"
#include "slimfit/calendar/date.hpp"
#include "slimfit/school/ids.hpp"

#include <optional>
#include <string>
#include <vector>

namespace slimfit::school {

/// Which groups of a unit an offer is for; each gets sessions of its own.
struct Audience {
    enum class Kind : std::uint8_t {
        each_base_group,
        each_level_group,  ///< of the offer's subject; within the ranks
        tagged,            ///< one group: the pupils of the unit with `tag`
        year_groups        ///< one group: the pupils of the unit in these year groups
    };

    Kind kind{};
    /// Level groups are ranked from the lowest level, 1, up. Negative counts from the highest: -1.
    int from_rank{1};
    int to_rank{-1};
    std::string tag;
    std::vector<int> year_groups;  ///< each_base_group: only base groups with such pupils (if any)
};

/// What a unit gives each week, to be placed in its day parts.
struct Offer {
    std::string code;
    UnitId unit;
    SessionKindId kind;
    std::optional<SubjectId> subject;
    Audience audience;
    calendar::Minutes duration{};         ///< one session: one block or several in a row
    int times{1};                         ///< sessions per group and week
    bool once_a_day{true};                ///< at most one session of a group on a day
    std::vector<std::string> day_parts;   ///< blocks it may lie in
    std::vector<calendar::Weekday> days;  ///< empty: every day
    std::vector<ZoneId> zones;            ///< one of these
    std::vector<StaffId> leaders;  ///< one of these; empty: whom kind, unit and specialism allow
    std::string specialism;        ///< the leader needs it; empty: none
    int line{};
};

/// Minutes of a subject that each pupil of a unit gets in a full week, all sessions and rounds of
/// that subject together.
struct SubjectNorm {
    UnitId unit;
    SubjectId subject;
    std::vector<int> year_groups;  ///< empty: all
    calendar::Minutes per_week{};
    int line{};
};

/// A session without pupils: a meeting, or time to lead the unit.
struct StaffSession {
    std::string code;
    std::string name;
    SessionKindId kind;
    std::vector<StaffId> attendees;  ///< who must be there
    calendar::Minutes duration{};
    int times{1};                         ///< per week, on different days
    std::vector<calendar::Weekday> days;  ///< empty: every day
    calendar::TimeSpan window;            ///< it lies within
    std::optional<ZoneId> zone;
    int line{};
};

/// Somebody decided this by hand: the planner keeps it.
struct Lock {
    std::string target;  ///< code of an offer, a staff session, or of a block
    std::string group;   ///< code of a base, level or pull-out group; empty: whole unit or none
    calendar::Weekday weekday{};
    std::optional<calendar::ClockTime> start;
    std::optional<StaffId> leader;
    std::optional<ZoneId> zone;
    std::optional<UnitId> unit;  ///< of a block
    int line{};
};

}  // namespace slimfit::school
