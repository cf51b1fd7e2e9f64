#pragma once

#include "slimfit/core/result.hpp"
#include "slimfit/school/school.hpp"

#include <optional>
#include <string>
#include <vector>

namespace slimfit::grouping {

enum class WeekGroupKind : std::uint8_t { base_group, level_group, pull_out };

/// Pupils of one unit who are together in sessions of a week.
struct WeekGroup {
    std::string code;  ///< BB1, BB-rekenen-3, BB-plusklas
    WeekGroupKind kind{};
    school::UnitId unit;
    std::optional<school::BaseGroupId> base_group;  ///< of a base group
    std::optional<school::SubjectId> subject;       ///< of a level group
    int rank{};                                     ///< of a level group: 1 is the lowest level
    std::vector<school::PupilId> pupils;            ///< in order of their ids, each once
};

/// The groups of a week, and why some of them could not be made.
struct WeekGroups {
    std::vector<WeekGroup> groups;
    Problems problems;  ///< pupils who do not fit in the level groups that the limits allow
};

/// Every group that the offers of a school need on these days: the base groups, level groups for
/// each unit and subject that an offer asks for, pull-out groups by tag or year group. They hold
/// who is here on some of the days: four-year-olds come on any day of the week. A group without
/// pupils is left out.
[[nodiscard]] WeekGroups week_groups(const school::School& school, calendar::DateRange days);

/// How many of a group are at school no more on a date, or not yet.
[[nodiscard]] int
absent_on(const school::School& school, const WeekGroup& group, calendar::Date date);

/// Rows of the groups that are the audience of an offer, in order.
[[nodiscard]] std::vector<std::size_t> audience_of(
    const school::School& school, const school::Offer& offer, const std::vector<WeekGroup>& groups
);

}  // namespace slimfit::grouping
