#pragma once

#include <string>
#include <string_view>

namespace slimfit::formats {

/// A text without the slips of typing that leave its tree whole: a bare ampersand, an entity that
/// is not declared, hyphens in a comment, an attribute given twice. Every line stands where it
/// stood.
[[nodiscard]] std::string without_slips(std::string_view xml);

}  // namespace slimfit::formats
