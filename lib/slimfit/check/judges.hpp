#pragma once

#include "slimfit/check/findings.hpp"

#include <span>
#include <string_view>

namespace slimfit::check {

/// Finds every place of a week where one rule does not hold. In no particular order.
struct Judge {
    std::string_view rule;
    Findings (*judge)(const Week& week);
};

/// One judge for each rule of the rulebook.
[[nodiscard]] std::span<const Judge> judges();

}  // namespace slimfit::check
