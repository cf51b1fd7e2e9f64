#pragma once

#include "slimfit/intake/taking_in.hpp"

#include <map>
#include <string>

namespace slimfit::intake {

/// Tells how many measurements are of subjects that the school lacks, by their word in the file,
/// with the line that would give the word a subject.
void report_unknown_subjects(const std::map<std::string, int>& counts_by_word, TakingIn& work);

}  // namespace slimfit::intake
