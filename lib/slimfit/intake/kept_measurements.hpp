#pragma once

#include "slimfit/school/pupil.hpp"

#include <cstdint>

namespace slimfit::intake {

enum class Among : std::uint8_t { all, undated };

/// Whether a value that bears no day itself is what the newest measurement until its day says
/// already, of all or of those without a day of their own.
[[nodiscard]] bool
says_nothing_new(const school::Pupil& pupil, const school::Measurement& measurement, Among among);

/// Gives a pupil a measurement; returns whether she did not have it already. What a list without
/// days said stays beside a result of the day on which it came: when the list comes again it is no
/// news.
bool keep_measurement(const school::Measurement& measurement, school::Pupil& pupil);

}  // namespace slimfit::intake
