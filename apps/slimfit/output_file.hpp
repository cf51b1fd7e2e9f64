#pragma once

#include "slimfit/core/result.hpp"
#include "slimfit/school/school.hpp"

#include <filesystem>
#include <initializer_list>

namespace slimfit::cli {

/// What stands in the way of writing a file, looked at before the work begins: its folder does not
/// exist, it is a folder itself, one may not write there, or it is one of the files that the
/// command reads. Empty paths stand for files that were not given.
[[nodiscard]] Problems obstacles_to_writing(
    const std::filesystem::path& output, std::initializer_list<std::filesystem::path> inputs
);

/// The same for a file that is kept by hand afterwards: it may not exist yet.
[[nodiscard]] Problems obstacles_to_creating(const std::filesystem::path& output);

/// What stands in the way of putting a roster in the place of a file: that is something else than
/// an earlier roster of the same school, and would be lost.
[[nodiscard]] Problems
obstacles_to_replanning(const std::filesystem::path& output, const school::School& school);

}  // namespace slimfit::cli
