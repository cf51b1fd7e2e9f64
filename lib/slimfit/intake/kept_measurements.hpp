#pragma once

#include "slimfit/school/pupil.hpp"

#include <cstdint>

namespace slimfit::intake {

enum class Among : std::uint8_t { all, undated };

/// Whether a value that bears no day itself is what the newest measurement until its day says
/// already, of all or of those without a day of their own. Of several tests of that day the same
/// one says so, or where it is not among them any.
[[nodiscard]] bool
says_nothing_new(const school::Pupil& pupil, const school::Measurement& measurement, Among among);

/// What she has already of the same test, day and scale; null when there is nothing. Another test
/// of that day is another measurement, and so is what a list without days said beside a result of
/// the day on which it came: when the list comes again it is no news.
[[nodiscard]] const school::Measurement*
same_measurement(const school::Pupil& pupil, const school::Measurement& measurement);

/// Gives a pupil a measurement, in the place of the same one with another value.
void keep_measurement(const school::Measurement& measurement, school::Pupil& pupil);

}  // namespace slimfit::intake
