#pragma once

#include "slimfit/roster/roster.hpp"

#include <vector>

namespace slimfit::workload {

/// Who is in a session, each person once: the leader first, then the assistants in their order.
/// Not the responsible teacher: she watches from her own session.
[[nodiscard]] std::vector<school::StaffId> adults_of(const roster::PlacedSession& session);

[[nodiscard]] bool is_in(const roster::PlacedSession& session, school::StaffId staff);

}  // namespace slimfit::workload
