#pragma once

#include "slimfit/check/findings.hpp"

namespace slimfit::check {

// Enough and the right adults with the pupils. Adults of a session are its leader and assistants,
// each counted once; who is responsible from nearby is not one of them. Those of an excursion are
// its escorts but who is absent. Heads are counted anew.

/// unsupervised: a session or excursion with pupils and without an adult. Measured: the pupils;
/// amount 1.
[[nodiscard]] Findings unsupervised(const Week& week);

/// enough-adults: a session with pupils and fewer adults than the most of adults-at-least of its
/// kind, adults of its block, and pupils divided by pupils-per-adult of its kind, rounded up; an
/// excursion by the kind for excursions. One without any adult is unsupervised instead. Amount:
/// adults missing.
[[nodiscard]] Findings enough_adults(const Week& week);

/// employee-present: eating or outdoor time with pupils and adults, none of them an employee.
/// Amount 1.
[[nodiscard]] Findings employee_present(const Week& week);

/// lunch-trained: outdoor time with pupils and adults whose block follows or precedes, without a
/// gap, a block of eating of the unit's day. At least trained-lunch-percent of the adults must be
/// trained for lunch supervision or qualified to teach, and each who is no employee must have a
/// certificate of conduct. One finding for each of the two that does not hold; measured and
/// allowed: adults who have it and adults who must; amount: adults missing.
[[nodiscard]] Findings lunch_trained(const Week& week);

/// first-aid-cover: in a building with pupils in one of its zones, fewer first-aiders than the
/// limit at some minute. A first-aider counts while she is in a session there. Where base groups
/// live, who works for one of their units or for no unit counts whenever she is at work, not on an
/// excursion and not in a session in another building; on her break she can be called, since the
/// Working Conditions Act asks for somebody there, not for somebody at work. One finding per
/// building and stretch with the same number; amount 1.
[[nodiscard]] Findings first_aid_cover(const Week& week);

}  // namespace slimfit::check
