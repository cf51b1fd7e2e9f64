#pragma once

#include "slimfit/school/school.hpp"

#include <optional>
#include <string>

namespace slimfit::school {

// The codes of groups that are made, not given. A base group has its own code.

/// "MB-rekenen-3": the third level group from the lowest level of a subject in a unit.
[[nodiscard]] std::string
level_group_code(const School& school, UnitId unit, SubjectId subject, int rank);

/// The rank in a code made by level_group_code for this unit and subject; nothing for any other
/// code.
[[nodiscard]] std::optional<int>
rank_in_code(const School& school, UnitId unit, SubjectId subject, std::string_view code);

/// Of an offer for one group of tagged pupils or of year groups: "MB-plusklas", "MB-groep-6-7".
[[nodiscard]] std::string pull_out_code(const School& school, const Offer& offer);

}  // namespace slimfit::school
