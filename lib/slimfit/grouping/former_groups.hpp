#pragma once

#include "slimfit/school/school.hpp"

#include <optional>
#include <string>
#include <vector>

namespace slimfit::grouping {

/// The codes of last time's groups of a subject, from the group with the lowest levels of today to
/// the highest: a group whose pupils all rose has changed its rank. A group without a known level
/// goes with the one before it by number.
[[nodiscard]] std::vector<std::string> former_groups(
    const school::School& school,
    const std::vector<school::PupilId>& pupils,
    school::UnitId unit,
    school::SubjectId subject
);

}  // namespace slimfit::grouping
