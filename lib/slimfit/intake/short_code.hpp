#pragma once

#include <string_view>

namespace slimfit::intake {

/// At most four signs that may be shown and kept of one child, such as "Q7", "RW" and "III".
/// Without a digit they have at most two letters, or are known as a level, such as "goed": three or
/// four other letters may be short for what ails a child.
[[nodiscard]] bool is_short_code(std::string_view written);

}  // namespace slimfit::intake
