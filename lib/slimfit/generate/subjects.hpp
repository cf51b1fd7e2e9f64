#pragma once

#include "slimfit/school/school.hpp"

namespace slimfit::generate {

/// The bundled subjects, with the level scale of the two that have level groups.
void add_subjects(school::School& school);

/// A bundled subject or session kind by its code; the school has it.
[[nodiscard]] school::SubjectId subject_of(const school::School& school, std::string_view code);
[[nodiscard]] school::SessionKindId kind_of(const school::School& school, std::string_view code);

/// The two subjects with level groups: rekenen and taal.
[[nodiscard]] std::vector<school::SubjectId> levelled_subjects(const school::School& school);

}  // namespace slimfit::generate
