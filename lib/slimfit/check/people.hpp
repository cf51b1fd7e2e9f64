#pragma once

#include "slimfit/check/findings.hpp"

namespace slimfit::check {

// Who may stand where. Attendees of a meeting are named by the school itself, so sessions without
// pupils ask nothing of role or unit.

/// person-twice: two things at one time for a person who leads, assists, attends or escorts an
/// excursion. Being responsible from nearby is none of these. One finding per pair; amount 1.
[[nodiscard]] Findings person_twice(const Week& week);

/// may-lead: the leader's role is not among may-lead of the kind; or, of an offer, she is not
/// among its leaders (when it names them) or lacks its specialism; or, of one group, nobody who is
/// there may lead it and no leader is named. Sessions of blocks, offers and
/// coach slots. Amount 1.
[[nodiscard]] Findings may_lead(const Week& week);

/// may-assist: an assistant's role is neither among may-assist nor among may-lead of the kind.
/// Sessions of blocks, offers and coach slots. One finding per person; amount 1.
[[nodiscard]] Findings may_assist(const Week& week);

/// serves-unit: somebody leads, assists or is responsible in a session of a unit she does not
/// serve. Sessions of blocks, offers and coach slots. One finding per person; amount 1.
[[nodiscard]] Findings serves_unit(const Week& week);

}  // namespace slimfit::check
