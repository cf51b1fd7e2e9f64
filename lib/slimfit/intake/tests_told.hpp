#pragma once

#include "slimfit/intake/taking_in.hpp"

#include <string>

namespace slimfit::intake {

/// Tells that a measurement of a pupil has another value now.
void report_correction(
    const school::Pupil& pupil,
    const school::Measurement& old,
    const school::Measurement& corrected,
    std::string where,
    TakingIn& work
);

/// Tells that another test of the day says something else than the one that counts.
void report_other_test(
    const school::Pupil& pupil,
    const school::Measurement& other,
    const school::Measurement& counting,
    std::string where,
    TakingIn& work
);

}  // namespace slimfit::intake
