#pragma once

#include "slimfit/school/school.hpp"

#include "console.hpp"

#include <filesystem>

namespace slimfit::cli {

/// Writes a school file, and says on `err` what is in it and what may follow.
[[nodiscard]] ExitCode write_school_file(
    const std::filesystem::path& path, const school::School& school, const Console& console
);

}  // namespace slimfit::cli
