#pragma once

#include "slimfit/school/school.hpp"

#include <optional>

namespace slimfit::intake {

/// The row of a subject's scale that a measurement of a pupil means: by the school's level-meaning
/// lines, those for the year group first; or directly when the subject is grouped on that very
/// scale. Nothing otherwise: no scale is converted into another silently.
[[nodiscard]] std::optional<int>
level_of(const school::School& school, const school::Measurement& measurement, int year_group);

/// The measurement that a pupil's level in a subject is to be taken from: the newest that means
/// one; of one day rather one that bears the day itself, then the subject's own scale, then the
/// order of scales.csv.
[[nodiscard]] const school::Measurement* newest_with_level(
    const school::School& school, const school::Pupil& pupil, school::SubjectId subject
);

/// What measurements on a subject's own scale are called: the standard scale that it is, or its
/// code.
[[nodiscard]] std::string own_measure(const school::School& school, school::SubjectId subject);

}  // namespace slimfit::intake
