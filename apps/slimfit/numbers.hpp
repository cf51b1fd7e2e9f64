#pragma once

#include "slimfit/core/text.hpp"

#include <cstdint>

namespace slimfit::cli {

/// A number given in tenths: 23 is "2,3" in Dutch and "2.3" in English.
[[nodiscard]] Message tenths(std::int64_t number);

/// "hard 2, zacht 310"; without a hard part only the soft one: "310".
[[nodiscard]] Message price_in_words(std::int64_t hard, std::int64_t soft);

}  // namespace slimfit::cli
