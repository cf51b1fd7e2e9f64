#pragma once

#include <optional>
#include <string_view>

namespace slimfit::intake {

/// 1-12 for a month in Dutch or English, by its whole name or its first letters, three at least.
[[nodiscard]] std::optional<int> month_called(std::string_view written);

}  // namespace slimfit::intake
