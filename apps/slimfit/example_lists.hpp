#pragma once

#include "console.hpp"

#include <filesystem>

namespace slimfit::cli {

/// Writes staff.csv and pupils.csv into a folder: two small lists to fill in further, of which
/// `slimfit new` makes a school as they are. Makes the folder, overwrites nothing.
[[nodiscard]] ExitCode
write_example_lists(const std::filesystem::path& folder, const Console& console);

}  // namespace slimfit::cli
