#pragma once

#include <cstdint>
#include <string_view>

namespace slimfit::formats {

/// How many comments a well-formed XML text has.
[[nodiscard]] std::int64_t number_of_comments(std::string_view text);

}  // namespace slimfit::formats
