#pragma once

#include "slimfit/core/result.hpp"

#include <filesystem>
#include <string>

namespace slimfit::cli {

/// The bytes of a list that somebody saved from a spreadsheet. Problems when there is no such file,
/// or it is larger than 16 MB.
[[nodiscard]] Result<std::string> read_list_file(const std::filesystem::path& path);

}  // namespace slimfit::cli
