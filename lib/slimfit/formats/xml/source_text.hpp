#pragma once

#include "slimfit/core/result.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace slimfit::formats {

/// The largest file that is read, in bytes. A board of 60 units stays far below it.
inline constexpr std::uintmax_t largest_file = 16 * 1024 * 1024;

/// The bytes of a file with the name that messages call it by.
struct SourceText {
    std::string file;
    std::string text;
};

/// The bytes of a file; its size is looked at before a byte is read.
/// Problems: not there, a directory, not readable, empty, too large.
[[nodiscard]] Result<SourceText> read_source(const std::filesystem::path& path);

/// Text that did not come from a file, under the same limits of size.
[[nodiscard]] Result<SourceText> source_of(std::string_view text, std::string_view file);

}  // namespace slimfit::formats
