#pragma once

#include "slimfit/core/result.hpp"
#include "slimfit/roster/roster.hpp"
#include "slimfit/school/school.hpp"

#include <filesystem>
#include <string_view>

namespace slimfit::formats {

/// Reads a file of schemas/slimfit-roster.xsd against the school it was made for: its codes become
/// rows of the tables of that school.
///
/// Problems, each with "file:line": what is no XML, or not what the schema describes, or else a
/// roster of another school, codes that this school does not have, and days and times that cannot
/// be. Whether the roster keeps the rules is not asked here.
[[nodiscard]] Result<roster::Roster>
read_roster(const std::filesystem::path& path, const school::School& school);

/// The same for text that is in memory; messages call it by that name.
[[nodiscard]] Result<roster::Roster>
read_roster_text(std::string_view xml, std::string_view file_name, const school::School& school);

/// Whether a file is a roster of the school, though perhaps of a former state of it: what it says
/// is not looked at further. False for a file that cannot be read.
[[nodiscard]] bool is_roster_of(const std::filesystem::path& path, const school::School& school);

}  // namespace slimfit::formats
