#pragma once

#include "slimfit/core/text.hpp"
#include "slimfit/school/school.hpp"

#include <vector>

namespace slimfit::generate {

/// Labels of pupils and specialisms of staff of a new school that none of its offers asks for, one
/// message each with what could be meant: a slip of typing, or an offer that needs both a label
/// and a specialist.
[[nodiscard]] std::vector<Message> words_without_offer(const school::School& school);

}  // namespace slimfit::generate
