#pragma once

#include "slimfit/core/result.hpp"

#include <filesystem>
#include <initializer_list>

namespace slimfit::cli {

/// What stands in the way of writing a file, looked at before the work begins: its folder does not
/// exist, it is a folder itself, or it is one of the files that the command reads. Empty paths
/// stand for files that were not given.
[[nodiscard]] Problems obstacles_to_writing(
    const std::filesystem::path& output, std::initializer_list<std::filesystem::path> inputs
);

/// The same for a file that is kept by hand afterwards: it may not exist yet.
[[nodiscard]] Problems obstacles_to_creating(const std::filesystem::path& output);

}  // namespace slimfit::cli
