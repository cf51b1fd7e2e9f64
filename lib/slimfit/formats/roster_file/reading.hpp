#pragma once

#include "slimfit/formats/roster_file/references.hpp"

namespace slimfit::formats {

/// What the reader of each topic of a roster needs.
struct RosterReading {
    const SchoolReferences& school;
    school::ProblemList& problems;
};

void read_planning(const Element& root, roster::Roster& roster);
void read_groups(const Element& root, const RosterReading& reading, roster::Roster& roster);

/// After week and groups: sessions and breaks on days of the week, and what stays open.
void read_sessions(const Element& root, const RosterReading& reading, roster::Roster& roster);
void read_breaks(const Element& root, const RosterReading& reading, roster::Roster& roster);
void read_open_sessions(const Element& root, roster::Roster& roster);

/// Where a session or a break stands in the week. A day of another week, or an end that is not
/// after the begin, is a problem.
struct Moment {
    calendar::Date date;
    calendar::TimeSpan time;
};

[[nodiscard]] Moment
read_moment(const Element& element, const RosterReading& reading, calendar::IsoWeek week);

}  // namespace slimfit::formats
