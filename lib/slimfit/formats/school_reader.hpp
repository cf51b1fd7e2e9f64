#pragma once

#include "slimfit/core/result.hpp"
#include "slimfit/school/school.hpp"

#include <filesystem>
#include <string_view>

namespace slimfit::formats {

/// Reads a file of schemas/slimfit-school.xsd, checked to the end: what it returns went through
/// school::make_school.
///
/// Problems, each with "file:line": everything that is wrong with the file as far as it can be
/// seen at once. A text that is no XML hides what the schema would say of it, and a file that is
/// not as the schema describes hides what make_school would say; within each of the three all
/// is told. No message holds a name of a person.
[[nodiscard]] Result<school::School> read_school(const std::filesystem::path& path);

/// The same for text that is in memory; messages call it by that name.
[[nodiscard]] Result<school::School>
read_school_text(std::string_view xml, std::string_view file_name);

}  // namespace slimfit::formats
