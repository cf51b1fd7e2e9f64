#pragma once

#include "slimfit/core/result.hpp"
#include "slimfit/generate/school_times.hpp"
#include "slimfit/school/school.hpp"

#include "console.hpp"

#include <filesystem>
#include <string>

namespace slimfit::cli {

/// The lists that a new school is made of, with the names by which problems call them.
struct Lists {
    std::string staff;   ///< CSV with a header
    std::string pupils;  ///< CSV with a header
    std::string staff_file;
    std::string pupils_file;
    std::string name;  ///< of the school; empty: nobody said
    generate::SchoolTimes times{};
};

[[nodiscard]] Result<Lists>
lists_in_files(const std::filesystem::path& staff, const std::filesystem::path& pupils);

/// The school of the lists; all problems of both at once. Says on `err` which columns were not
/// read.
[[nodiscard]] Result<school::School> school_of(const Lists& lists, const Console& console);

}  // namespace slimfit::cli
