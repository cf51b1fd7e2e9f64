#pragma once

#include <string>
#include <string_view>

namespace slimfit::intake {

/// UTF-8 without signs that are not seen and that turn, join or hide what stands around them.
[[nodiscard]] std::string without_hidden_signs(std::string_view text);

}  // namespace slimfit::intake
