#pragma once

#include "slimfit/core/result.hpp"
#include "slimfit/formats/xml/source_text.hpp"

#include <optional>

namespace slimfit::formats {

/// The longest tag that is read, in bytes: libxml2 compares each attribute of a tag with all
/// others, so that one endless tag would keep it busy for hours.
inline constexpr std::size_t longest_tag = 64 * 1024;

/// The most tags that are read, end tags included. A generated board of 60 units has 45,000.
inline constexpr std::size_t most_tags = 500'000;

/// Why the tags of a text are too long or too many to look into, when they are. Asked before any
/// parser is.
[[nodiscard]] std::optional<Problem>
fault_of_tags(const SourceText& source, std::size_t most = most_tags);

}  // namespace slimfit::formats
