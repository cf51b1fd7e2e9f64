#pragma once

#include "slimfit/rulebook/rule.hpp"

namespace slimfit::rulebook {

/// The two tables that all_rules joins.
[[nodiscard]] std::span<const Rule> hard_rules();
[[nodiscard]] std::span<const Rule> soft_rules();

}  // namespace slimfit::rulebook
