#pragma once

#include "slimfit/planning/less_than_usual.hpp"

namespace slimfit::planning {

/// "Unitoverleg Bovenbouw staat vast op woensdag: die dag is er geen school".
[[nodiscard]] Message
words_of(const LostLock& lost, const school::School& school, calendar::IsoWeek week);

/// The unit that a lock is about; none: a staff session.
[[nodiscard]] std::optional<school::UnitId>
unit_of(const school::Lock& lock, const school::School& school);

}  // namespace slimfit::planning
