#pragma once

#include "slimfit/core/result.hpp"
#include "slimfit/formats/xml/source_text.hpp"

#include <optional>

namespace slimfit::formats {

/// What is wrong with the letters of a file, when they are not UTF-8: another encoding, declared or
/// not. Looked at before any parser, because the two we use do not refuse the same bytes.
[[nodiscard]] std::optional<Problem> fault_of_encoding(const SourceText& source);

}  // namespace slimfit::formats
