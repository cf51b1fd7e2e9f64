#pragma once

#include "slimfit/intake/keyed_hash.hpp"

#include <string>
#include <string_view>

namespace slimfit::intake {

/// A code of a test as it may be kept: kept_text(). Where stars stand for its digits now, letters
/// of its mark follow: results on two tests do not fall together because their numbers are masked.
[[nodiscard]] std::string
masked_code(std::string_view code, const KeyedHash& hash, std::size_t longest);

/// Whether it is a code that was masked so: it stays the same as long as the salt does.
[[nodiscard]] bool is_masked_code(std::string_view kept);

}  // namespace slimfit::intake
