#pragma once

#include "console.hpp"
#include "new_lists.hpp"

#include <filesystem>

namespace slimfit::cli {

/// Names beside a school file, for the lists it could be made of, that no file has yet:
/// linde-staff.csv and linde-pupils.csv for linde.xml.
struct ListFiles {
    std::filesystem::path staff;
    std::filesystem::path pupils;
};

[[nodiscard]] ListFiles list_files_beside(const std::filesystem::path& school);

/// Keeps answers that make no school yet in the files that the lists name, and says what to type
/// once they are corrected. Lists that cannot be written are shown on `out`.
void keep_answers(const Console& console, const Lists& lists, const std::filesystem::path& school);

}  // namespace slimfit::cli
