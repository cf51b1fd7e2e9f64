#pragma once

#include "slimfit/core/result.hpp"

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace slimfit::formats {

/// Who may read a file that was not there yet.
enum class Readers : std::uint8_t {
    as_usual,  ///< whoever may read what this user writes
    owner
};

/// Puts a text in a file, whole or not at all: whoever reads the file sees the old text or the new
/// one, and when it fails the old one stays and nothing is left behind. A link is followed; what is
/// no regular file, such as a pipe, is written to directly. Nobody may read the new text who might
/// not read the old one, not even while it is written.
[[nodiscard]] Result<void> write_file(
    const std::filesystem::path& path, std::string_view text, Readers readers = Readers::as_usual
);

}  // namespace slimfit::formats
