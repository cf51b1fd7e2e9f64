#pragma once

#include "slimfit/intake/taking_in.hpp"

#include <map>
#include <optional>
#include <string>

namespace slimfit::intake {

/// How many measurements have that word for their subject, or none.
using CountsByWord = std::map<std::optional<std::string>, int>;

/// Tells how many measurements are of subjects that the school lacks, by their word in the file,
/// with the line that would give the word a subject.
void report_unknown_subjects(const CountsByWord& counts, TakingIn& work);

}  // namespace slimfit::intake
