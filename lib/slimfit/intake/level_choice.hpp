#pragma once

#include "slimfit/school/school.hpp"

#include <optional>
#include <vector>

namespace slimfit::intake {

/// The row of a subject's scale that a measurement of a pupil means: by the school's level-meaning
/// lines, those for the year group first; or directly when the subject is grouped on that very
/// scale. Nothing otherwise: no scale is converted into another silently.
[[nodiscard]] std::optional<int>
level_of(const school::School& school, const school::Measurement& measurement, int year_group);

/// The measurement that a pupil's level in a subject is to be taken from: the newest that means
/// one; of one day rather one that bears the day itself, then the subject's own scale, then the
/// order of scales.csv, then as counts_rather() says.
[[nodiscard]] const school::Measurement* newest_with_level(
    const school::School& school, const school::Pupil& pupil, school::SubjectId subject
);

/// The other whole tests of the day of the measurement that counts, on scales as good, that mean
/// another level. Of parts of tests none: they differ as they should.
[[nodiscard]] std::vector<const school::Measurement*> outvoted_by(
    const school::School& school, const school::Pupil& pupil, const school::Measurement& counting
);

/// What measurements on a subject's own scale are called: the standard scale that it is, or its
/// code.
[[nodiscard]] std::string own_measure(const school::School& school, school::SubjectId subject);

}  // namespace slimfit::intake
