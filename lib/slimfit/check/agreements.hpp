#pragma once

#include "slimfit/check/findings.hpp"

namespace slimfit::check {

/// mentor-opens-closes: a session of one base group in its base-group time, first or last of the
/// unit's blocks that day, that the mentor of the day does not lead. Not when she is not at work
/// during all of it or escorts an excursion then, or the base group has no mentor that day.
/// Amount 1.
[[nodiscard]] Findings mentor_opens_closes(const Week& week);

/// own-mentor: the same for base-group time in between and for every other block of each base
/// group, such as eating. Amount 1.
[[nodiscard]] Findings own_mentor(const Week& week);

/// meeting-held: a staff session that is held on fewer days than due, or without an attendee. Due
/// are its times x its days of this week / its days of a full week, rounded down. An attendee is
/// excused when on none of those days her working time, excursions taken out, holds a stretch of
/// the window as long as the session; when all are excused nothing is due. One finding per staff
/// session for the days (measured and allowed: days) and one per session for the attendees
/// (measured and allowed: attendees there and expected). Amount: days or attendees missing.
[[nodiscard]] Findings meeting_held(const Week& week);

/// lock-kept: no session of the week stands as a lock says: its target, its unit and group when
/// given, on its weekday, and the start, zone and leader that it gives. In a session of the rest
/// or of the whole unit any of the adults may be that leader. A lock lapses on a day without school
/// and where the exceptions of the week leave no room for what it fixes: other bells or an early
/// end without that time, a closed zone, a test week without the offer, an excursion of the group,
/// no attendee of the meeting at work. Its leader alone lapses when she is absent or escorts an
/// excursion then. Amount 1.
[[nodiscard]] Findings lock_kept(const Week& week);

}  // namespace slimfit::check
