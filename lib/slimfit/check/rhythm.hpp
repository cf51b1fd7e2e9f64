#pragma once

#include "slimfit/check/findings.hpp"

namespace slimfit::check {

/// within-rhythm: a session that does not stand where the school file lets it. One finding per
/// session; amount 1. What must hold, by purpose:
///
/// - block: its unit has a block of that code on that date, with the same kind, subject and time;
///   or part of that time, where the session begins or ends with an excursion of the unit.
///   Of each base group: one base group; of the whole unit: not the rest; of the rest: the rest.
///   All groups are base groups of the unit. The zone is one of the block's; without any, that of
///   each base group is its home and others are free.
/// - offer: there is such an offer, with the same unit, kind, subject and duration; it is one of
///   its days, not dropped by a test week; it fits the blocks of its day parts; the zone is one
///   of the offer's (free when it names none); and it is for one group of the audience.
/// - staff session: there is one, with the same kind and duration, on one of its days, within its
///   window and in its zone when it has one.
/// - coach slot: a block of its unit with that code and such a time, whose day part is one of the
/// unit's
///   coach slots, and the kind of those.
///
/// And the date is a school day of the week.
[[nodiscard]] Findings within_rhythm(const Week& week);

}  // namespace slimfit::check
