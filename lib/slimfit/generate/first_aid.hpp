#pragma once

#include "slimfit/school/school.hpp"

namespace slimfit::generate {

/// Trains first-aiders among the staff of these units until at least two of them are there during
/// school on each weekday of both cycle weeks: of two one may be ill.
void complete_first_aid(school::School& school, const std::vector<school::UnitId>& units);

}  // namespace slimfit::generate
