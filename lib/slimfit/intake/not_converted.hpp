#pragma once

#include "slimfit/intake/taking_in.hpp"

#include <set>
#include <string>
#include <tuple>

namespace slimfit::intake {

/// Row of a pupil, subject, scale, day and test: what a pupil has one value of.
using MeasurementTie =
    std::tuple<std::size_t, school::SubjectId, std::string, calendar::Date, std::string>;

/// Tells of values that gave no level, where nothing else of that day or later did, with the line
/// by which the school says what they mean.
void report_not_converted(std::set<MeasurementTie> ties, TakingIn& work);

}  // namespace slimfit::intake
