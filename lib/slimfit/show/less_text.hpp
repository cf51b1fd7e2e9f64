#pragma once

#include "slimfit/core/text.hpp"
#include "slimfit/show/look.hpp"

#include <string>
#include <vector>

namespace slimfit::show {

/// What a week has less of than a usual one, for a terminal, under its heading; empty when there is
/// nothing to tell.
[[nodiscard]] std::string less_text(const std::vector<Message>& less, const Look& look);

}  // namespace slimfit::show
