#pragma once

#include "slimfit/school/school.hpp"

#include "arguments.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace slimfit::cli {

/// Of which school, unit, subject and day a command about levels is to tell.
struct AskedLevels {
    std::filesystem::path school;
    std::optional<std::string> unit;     ///< its code or name; none: all
    std::optional<std::string> subject;  ///< its code or name; none: all
    std::optional<calendar::Date> on;
};

/// SCHOOL.xml [--unit U] [--subject S] [--on DATE]
void declare(AskedLevels& asked, Arguments& arguments);

/// Reads the school file. A unit or subject that the school does not have is a problem too:
/// something else than one without levels.
[[nodiscard]] Result<school::School> read_school(const AskedLevels& asked);

[[nodiscard]] bool is_asked(
    const AskedLevels& asked,
    const school::School& school,
    school::UnitId unit,
    school::SubjectId subject
);

/// The day that was asked for; else today, or the first day of the school year when today is not
/// in it.
[[nodiscard]] calendar::Date day_of(const AskedLevels& asked, const school::School& school);

}  // namespace slimfit::cli
