#pragma once

#include "slimfit/planning/draft.hpp"

#include <vector>

namespace slimfit::planning {

/// What a week gives of a subject to pupils who are in the same groups, in minutes.
struct SubjectTime {
    calendar::Minutes
        given{};              ///< rounds of the subject and its offers outside them, before losses
    calendar::Minutes due{};  ///< the norm, in proportion to what the week leaves of a full one
};

/// The norm is scaled by the minutes of school that the pupils have left, or by those of the
/// subject itself when the week takes more of them: a closed hall takes gym, not arithmetic.
[[nodiscard]] SubjectTime subject_time(
    const Draft& draft, const school::SubjectNorm& norm, const std::vector<GroupRow>& groups
);

}  // namespace slimfit::planning
