#pragma once

#include "slimfit/core/result.hpp"

#include <filesystem>
#include <string_view>

namespace slimfit::formats {

/// Where the copy of a school file stands that its last import can be taken back from.
[[nodiscard]] std::filesystem::path copy_beside(const std::filesystem::path& school);

/// Replaces the text of a school file and keeps the old text beside it, for whoever may read the
/// school file itself. The copy knows which text it goes with. When it fails, the school and the
/// copy from before the last import are as they were.
[[nodiscard]] Result<void> replace_keeping_copy(
    const std::filesystem::path& school, std::string_view old_text, std::string_view new_text
);

/// Writes another version of a school file. Where none was yet, whoever may read the school file
/// may read it, and nobody else.
[[nodiscard]] Result<void> write_beside(
    const std::filesystem::path& school, const std::filesystem::path& other, std::string_view text
);

/// Puts the text of the copy back, byte for byte, and removes the copy. Problems: there is no copy,
/// or the school file was changed since; then nothing is done unless changes may be lost.
[[nodiscard]] Result<void>
put_copy_back(const std::filesystem::path& school, bool changes_may_be_lost);

}  // namespace slimfit::formats
