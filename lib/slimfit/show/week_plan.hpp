#pragma once

#include "slimfit/show/view.hpp"

#include <string>
#include <vector>

namespace slimfit::show {

/// A session in one round of a day. Sessions and breaks belong to the roster.
struct Entry {
    const roster::PlacedSession* session{};
    int pupils{};    ///< of the view: all of the session, or those of the base group shown
    bool goes_on{};  ///< it began in an earlier round of the day
};

/// What stands in a plan between two bells.
struct Round {
    calendar::TimeSpan time;
    std::vector<Entry> entries;  ///< taught groups first, then who works by itself, then adults
    const roster::PlannedBreak* pause{};  ///< of the person shown, when she has one here
};

struct DayPlan {
    calendar::Date date;
    std::string free;   ///< why there is no school; empty on a school day
    Message away;       ///< why this person or place has nothing on a school day; empty: no reason
    Message early_end;  ///< "school uit om 12:30"; empty: as usual
    std::vector<Round> rounds;  ///< in order of time, none overlap
};

/// Monday to Friday through one view. The blocks of the day are the rounds; what is longer stands
/// in each of them, what lies outside the blocks has rounds of its own.
using WeekPlan = std::vector<DayPlan>;

/// View is anything but WholeSchool, which is shown unit by unit. A group that is a base group is
/// followed pupil by pupil: it stands with every session that has some of its pupils.
[[nodiscard]] WeekPlan
week_plan(const school::School& school, const roster::Roster& roster, const View& view);

}  // namespace slimfit::show
