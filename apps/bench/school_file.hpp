#pragma once

#include "slimfit/school/school.hpp"

#include <filesystem>

namespace slimfit::bench {

/// The school of a file. Throws with the first problem when the file is wrong.
[[nodiscard]] school::School school_of(const std::filesystem::path& file);

}  // namespace slimfit::bench
