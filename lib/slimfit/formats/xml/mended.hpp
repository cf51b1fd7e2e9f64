#pragma once

#include "slimfit/formats/xml/mend.hpp"
#include "slimfit/formats/xml/schema.hpp"
#include "slimfit/formats/xml/source_text.hpp"

#include <optional>

namespace slimfit::formats {

/// A text mended in that way until its schema finds it right, but for codes that are given twice.
/// Nothing when that does not succeed.
[[nodiscard]] std::optional<MendedText> mended(const SourceText& source, Schema schema, Way way);

}  // namespace slimfit::formats
