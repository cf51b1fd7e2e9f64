#pragma once

#include "slimfit/core/result.hpp"

#include <filesystem>
#include <string_view>

namespace slimfit::formats {

/// Puts a text in a file, whole or not at all: whoever reads the file sees the old text or the new
/// one, and when it fails the old one stays and nothing is left behind. A link is followed; what is
/// no regular file, such as a pipe, is written to directly.
[[nodiscard]] Result<void> write_file(const std::filesystem::path& path, std::string_view text);

}  // namespace slimfit::formats
