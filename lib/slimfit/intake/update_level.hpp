#pragma once

#include "slimfit/intake/taking_in.hpp"

namespace slimfit::intake {

/// Takes the level of a pupil in a subject from her newest measurement that means one. The level
/// that she had stays as a measurement.
void update_level(
    school::Pupil& pupil, school::SubjectId subject, const Delivery& delivery, TakingIn& work
);

}  // namespace slimfit::intake
