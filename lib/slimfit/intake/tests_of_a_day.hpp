#pragma once

#include "slimfit/school/pupil.hpp"

namespace slimfit::intake {

/// Which of two measurements of one day and scales as good counts. Never the one that came last:
/// files may come in any order, and again. Never the higher or the lower value either, so that for
/// all pupils of a level group the same test counts: the whole one rather than a part, then the
/// last by name, for of numbered tests that is the later. One without a name is the first.
[[nodiscard]] bool counts_rather(const school::Measurement& one, const school::Measurement& other);

}  // namespace slimfit::intake
