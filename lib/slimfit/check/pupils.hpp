#pragma once

#include "slimfit/check/findings.hpp"

namespace slimfit::check {

// Where pupils are. A pupil counts on the days she is enrolled, outside excursions of her base
// group, from the begin of the first to the end of the last block of her unit. She is in the
// sessions of her groups; in a session of the rest only while she is in none of the others.

/// pupil-nowhere: stretches in which a pupil is in no session. One finding per base group and
/// stretch; measured and amount: its pupils.
[[nodiscard]] Findings pupil_nowhere(const Week& week);

/// pupil-twice: two sessions of one pupil at one time, own-instruction excepted. One finding per
/// base group and pair of sessions; measured and amount: the pupils in both.
[[nodiscard]] Findings pupil_twice(const Week& week);

/// own-instruction: of two such sessions one is a pull-out and the other the instruction of a level
/// group. One finding per pair of sessions; measured and amount: the pupils in both.
[[nodiscard]] Findings own_instruction(const Week& week);

/// group-size: a session with pupils that has more than pupils-at-most of its kind, or fewer than
/// pupils-at-least (not of the rest, and pupils away on an excursion count as if they were there);
/// and a level group outside the group limits of its unit and subject. Measured: the pupils;
/// amount: pupils too many or too few.
[[nodiscard]] Findings group_size(const Week& week);

}  // namespace slimfit::check
