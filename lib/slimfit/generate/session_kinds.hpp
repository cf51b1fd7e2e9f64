#pragma once

#include "slimfit/school/session_kind.hpp"

#include <vector>

namespace slimfit::generate {

/// The bundled kinds of session and who may stand there, after domain.md 3.3: new material needs a
/// teacher, a small group at least a supporter, independent work at least an assistant with a
/// teacher at hand, time outside an employee.
[[nodiscard]] std::vector<school::SessionKind> bundled_kinds();

}  // namespace slimfit::generate
