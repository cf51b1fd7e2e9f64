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

/// What to do about an empty file that SlimFit made, or could make.
inline constexpr Text own_file_is_empty{
    "Het bestand is leeg. Kies een ander bestand of maak er een met slimfit new.",
    "The file is empty. Choose another file or make one with slimfit new."};

/// The bytes of a file; its size is looked at before a byte is read.
/// Problems: not there, a directory, not readable, empty, too large.
[[nodiscard]] Result<SourceText>
read_source(const std::filesystem::path& path, const Text& when_empty = own_file_is_empty);

/// Text that did not come from a file, under the same limits of size.
[[nodiscard]] Result<SourceText>
source_of(std::string_view text, std::string_view file, const Text& when_empty = own_file_is_empty);

}  // namespace slimfit::formats
