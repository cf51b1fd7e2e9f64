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
/// seen at once. A tag that is not closed hides what stands below it. What is not as the schema
/// describes hides of what make_school would say only what depends on how that is mended. No
/// message holds a name of a person.
[[nodiscard]] Result<school::School> read_school(const std::filesystem::path& path);

/// The same for text that is in memory; messages call it by that name.
[[nodiscard]] Result<school::School>
read_school_text(std::string_view xml, std::string_view file_name);

}  // namespace slimfit::formats
