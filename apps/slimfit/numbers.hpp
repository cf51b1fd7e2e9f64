#pragma once

#include "slimfit/core/text.hpp"

#include <cstdint>

namespace slimfit::cli {

/// A number given in tenths: 23 is "2,3" in Dutch and "2.3" in English.
[[nodiscard]] Message tenths(std::int64_t number);

}  // namespace slimfit::cli
