#pragma once

#include "slimfit/formats/xml/schema_fault.hpp"
#include "slimfit/formats/xml/schema_guide.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace slimfit::formats {

/// What stands in the place of what is wrong.
enum class Way : std::uint8_t {
    wide,    ///< as much as may be: an hour from the first to the last, every day of a list
    narrow,  ///< as little as may be; another row for a code that is not known
    without  ///< nothing: the row is left out, where others stand beside it
};

/// A text in which faults were mended. Every line stands where it stood.
struct MendedText {
    std::string text;
    std::vector<std::pair<int, int>> left_out;  ///< first and last lines of rows
};

/// A text with each of these faults mended in that way; other faults may come of it. Nothing when
/// one of them cannot be mended: another root, a table that is missing.
[[nodiscard]] std::optional<MendedText> mend(
    std::string_view xml, const std::vector<SchemaFault>& faults, Way way, const SchemaGuide& guide
);

}  // namespace slimfit::formats
