#pragma once

#include <cstdint>
#include <string_view>

namespace slimfit::formats {

/// The file formats of our own.
enum class Schema : std::uint8_t { school, roster, levels };

/// The schema as it stands in schemas/, carried inside the program.
[[nodiscard]] std::string_view text_of(Schema schema);

}  // namespace slimfit::formats
