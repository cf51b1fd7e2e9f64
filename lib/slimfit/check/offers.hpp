#pragma once

#include "slimfit/check/findings.hpp"

namespace slimfit::check {

/// offer-complete: a group of an offer's audience with fewer sessions than due this week, or with
/// more than the offer's times. Due are the times in proportion to the room of this week, see
/// room_for, rounded down. Measured: the sessions; amount: sessions too few
/// or too many.
///
/// And, for each unit and subject with an offer for level groups: pupils of the unit who have a
/// level in that subject and are in no level group. One finding per base group; measured 0;
/// amount: the pupils.
[[nodiscard]] Findings offer_complete(const Week& week);

/// once-a-day: a group with more than one session on a day of an offer that is given once a day.
/// Measured: the sessions; amount: sessions too many.
[[nodiscard]] Findings once_a_day(const Week& week);

}  // namespace slimfit::check
