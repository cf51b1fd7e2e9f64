#pragma once

#include "slimfit/check/week.hpp"

namespace slimfit::check {

/// Whether somebody decided by hand that a session is in the zone where it is, of those it usually
/// has or not.
[[nodiscard]] bool is_locked_to_its_zone(const Week& week, const Session& session);

}  // namespace slimfit::check
