#pragma once

#include "slimfit/check/findings.hpp"

namespace slimfit::check {

/// zone-twice: two sessions at one time in a zone that is not shared, with or without pupils. One
/// finding per pair; amount 1.
[[nodiscard]] Findings zone_twice(const Week& week);

/// zone-capacity: more pupils in a zone than it holds, all its sessions at that time together. One
/// finding per zone and stretch with the same sessions; measured: the pupils; amount: pupils too
/// many.
[[nodiscard]] Findings zone_capacity(const Week& week);

/// zone-closed: a session in a zone that is closed during some of its time. Amount 1.
[[nodiscard]] Findings zone_closed(const Week& week);

}  // namespace slimfit::check
