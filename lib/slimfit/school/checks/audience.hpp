#pragma once

#include "slimfit/school/school.hpp"

namespace slimfit::school {

/// How the level groups of a subject are made in a unit, or null.
[[nodiscard]] const GroupLimits*
limits_of_groups(const School& school, UnitId unit, SubjectId subject);

/// The pupils an offer is for, whether they are here on a day or not.
[[nodiscard]] std::vector<PupilId> pupils_of(const School& school, const Offer& offer);

}  // namespace slimfit::school
