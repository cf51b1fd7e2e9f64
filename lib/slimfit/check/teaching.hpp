#pragma once

#include "slimfit/check/findings.hpp"

namespace slimfit::check {

// Education is under a qualified teacher, and she is near. A session has a teacher inside when its
// leader may teach its subject; for a session of the rest it is enough that one of its adults may.

/// teaching-qualified: a session with pupils and adults in teaching time that has no teacher
/// inside, and no responsible person who may teach its subject. Amount 1.
[[nodiscard]] Findings teaching_qualified(const Week& week);

/// gym-qualified: a gym session with pupils whose leader may not give gym to the highest of their
/// year groups. Without a leader the assistants are named. Amount 1.
[[nodiscard]] Findings gym_qualified(const Week& week);

/// responsible-near: a session with pupils and adults, of a kind that needs a responsible teacher
/// near, without a teacher inside. At every minute the person responsible must be an adult of this
/// session, or of another one in the same zone, or in an adjacent one when the kind allows that or,
/// for independent work, the school does. Unit leading, meetings and breaks do not count, nor
/// a minute at which she is to be in two places. One finding per stretch that lacks her; a session
/// outside teaching time without a teacher responsible is one finding. Amount 1.
[[nodiscard]] Findings responsible_near(const Week& week);

/// responsible-limit: somebody is responsible for more sessions at one minute than the school
/// allows, those she is in herself not counted. One finding per stretch with the same sessions;
/// amount: sessions too many.
[[nodiscard]] Findings responsible_limit(const Week& week);

}  // namespace slimfit::check
