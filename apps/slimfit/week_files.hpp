#pragma once

#include "slimfit/core/result.hpp"
#include "slimfit/roster/roster.hpp"
#include "slimfit/school/school.hpp"

#include <filesystem>
#include <optional>

namespace slimfit::cli {

/// A school and one of its weeks, as most commands need them.
struct WeekFiles {
    school::School school;
    roster::Roster roster;
};

/// Reads the school file, and when it is right the roster against it. Of a week that was planned
/// anew while it ran, the school as that week has known it (roster::as_it_was).
[[nodiscard]] Result<WeekFiles>
read_week_files(const std::filesystem::path& school, const std::filesystem::path& roster);

/// Reads another roster of the school when one is given; nothing when none is.
[[nodiscard]] Result<std::optional<roster::Roster>>
read_if_given(const std::optional<std::filesystem::path>& path, const school::School& school);

inline constexpr Text school_name{"SCHOOL.xml", "SCHOOL.xml"};
inline constexpr Text roster_name{"ROOSTER.xml", "ROSTER.xml"};
inline constexpr Text school_help{"Het schoolbestand", "The school file"};
inline constexpr Text roster_help{"Het rooster van een week", "The roster of a week"};

}  // namespace slimfit::cli
