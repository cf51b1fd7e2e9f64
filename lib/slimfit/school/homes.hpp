#pragma once

#include "slimfit/school/school.hpp"

#include <vector>

namespace slimfit::school {

/// Where a base group may be in a block of its own: at home. While its home is closed, in any other
/// room of the building that is open and holds it; a work square only when there is no other. Its
/// home when there is none at all.
[[nodiscard]] std::vector<ZoneId>
homes_during(const School& school, BaseGroupId group, calendar::Date date, calendar::TimeSpan time);

}  // namespace slimfit::school
