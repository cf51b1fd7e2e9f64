#pragma once

#include "slimfit/core/text.hpp"

#include <cstdint>
#include <string>

namespace slimfit::show {

/// A whole number of tenths, hundredths or thousandths as people write it: decimal(80, 2) is
/// "0,80" in Dutch, "0.80" in English. digits > 0.
[[nodiscard]] std::string decimal(std::int64_t number, int digits, Language language);

/// Per mille as a percentage: "39,4 %".
[[nodiscard]] std::string percentage(std::int64_t per_mille, Language language);

}  // namespace slimfit::show
