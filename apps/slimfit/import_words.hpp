#pragma once

#include "slimfit/intake/take_in.hpp"

#include <optional>
#include <string>
#include <vector>

namespace slimfit::cli {

/// What was typed of units and people with `slimfit import`. It comes back masked, as what stands
/// in the files does: a number that was copied from them is not repeated.
struct ImportWords {
    std::vector<std::string> units;  ///< "UNIT=GROUP,..."
    std::vector<std::string> same;   ///< "CODE,...", "CODE=LINE", "CODE=FILE:LINE" or "all"
    std::vector<std::string> other;  ///< "CODE,..."
};

[[nodiscard]] Problems problems_of(const ImportWords& words);

/// Puts what the words say in the options. The groups of the files tell where a name with a comma
/// ends.
void apply(
    const ImportWords& words,
    const std::vector<intake::Delivery>& deliveries,
    intake::TakeInOptions& options
);

}  // namespace slimfit::cli
