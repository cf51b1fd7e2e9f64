#pragma once

#include "slimfit/generate/offers.hpp"
#include "slimfit/school/school.hpp"

namespace slimfit::generate {

/// Adds what is different on certain dates of the year, none of them in the last week of November:
/// a day that ends early, a test week without pull-outs, an excursion of the oldest, a celebration
/// with other bells, a closed hall, somebody known to be away.
void add_special_days(
    school::School& school, SchoolTimes times, const std::vector<UnitSite>& sites
);

}  // namespace slimfit::generate
