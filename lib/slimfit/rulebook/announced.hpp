#pragma once

#include <cstdint>

namespace slimfit::rulebook {

/// How many times the rule "stability" counts a change of a week that was announced: when the
/// roster before is one of the same week, people have made their plans by it.
inline constexpr std::int64_t times_when_announced = 5;

}  // namespace slimfit::rulebook
