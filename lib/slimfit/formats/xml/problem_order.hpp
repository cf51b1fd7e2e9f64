#pragma once

#include "slimfit/core/result.hpp"

namespace slimfit::formats {

/// The line in "file:line"; 0 when there is none.
[[nodiscard]] int line_of(const Problem& problem);

/// Problems of one file from top to bottom: by the line in "file:line", those without one first.
[[nodiscard]] Problems in_order_of_lines(Problems problems);

}  // namespace slimfit::formats
