#pragma once

#include "slimfit/core/result.hpp"
#include "slimfit/grouping/partition.hpp"
#include "slimfit/school/school.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace slimfit::grouping {

/// Pupils of a unit who get a subject together.
struct LevelGroup {
    std::string code;                     ///< MB-rekenen-3
    int rank{};                           ///< 1 is the lowest level
    std::vector<school::PupilId> pupils;  ///< in order of their ids
    std::optional<int> lowest;            ///< rows in the scale; none when no level is known
    std::optional<int> median;            ///< of two middle levels the lower
    std::optional<int> highest;
    std::string continues;  ///< code of last time's group that it continues; empty: none
};

/// Why a pupil is not in the group that continues the group of last time.
enum class MoveReason : std::uint8_t {
    new_pupil,      ///< was in no group last time
    group_ended,    ///< nothing continues that group
    unknown_level,  ///< went where there was place
    level_above,    ///< of the group; another one is nearer
    level_below,    ///< of the group; another one is nearer
    kept_apart,     ///< from somebody who stays in that group
    group_full,     ///< somebody had to leave it
    group_short     ///< the other group needed pupils
};

/// A pupil who goes to another group than the one of last time.
struct Move {
    school::PupilId pupil;
    std::string from;  ///< code of the group of last time; empty: none
    std::string to;
    MoveReason reason{};
};

/// Why, with the codes of the groups that are meant: "blijft uit elkaar met iemand in
/// BB-rekenen-2".
[[nodiscard]] Message words_of(const Move& move);

/// The level groups of a subject in a unit.
struct LevelGroups {
    school::UnitId unit;
    school::SubjectId subject;
    std::vector<LevelGroup> groups;  ///< by rank
    /// In order of pupil. Empty when nobody had a group last time: then everybody is new.
    std::vector<Move> moves;
    std::vector<school::PupilId> unknown;  ///< of unknown level, for the unit leader to confirm
    PartitionCost cost;
    bool proven{};  ///< no division within the limits costs less
};

/// Divides the pupils of a unit who are here on some of these days into level groups of a subject:
/// within the limits of size and number, apart who must be kept apart, with the least spread of
/// levels and few moves. See Partition for what that costs.
///
/// A group of last time is known by its code in PupilLevel::group, whatever that looks like; a new
/// group may continue it under another code, when its rank changed. Problems when the pupils do not
/// fit within the limits.
[[nodiscard]] Result<LevelGroups> level_groups(
    const school::School& school, const school::GroupLimits& limits, calendar::DateRange days
);

/// The same for those who are here on a date.
[[nodiscard]] inline Result<LevelGroups>
level_groups(const school::School& school, const school::GroupLimits& limits, calendar::Date on) {
    return level_groups(school, limits, calendar::DateRange{on, on});
}

}  // namespace slimfit::grouping
