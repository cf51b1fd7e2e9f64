#pragma once

#include "slimfit/school/school.hpp"

#include <optional>

namespace slimfit::intake {

/// How much instruction a pupil needs in a subject: what somebody decided, or else what the newest
/// measurement asks for that a rule speaks of; the school's own rules go before the bundled
/// instruction_needs.csv. Nothing when no rule speaks of any of them.
[[nodiscard]] std::optional<school::Need> instruction_need(
    const school::School& school, const school::Pupil& pupil, school::SubjectId subject
);

[[nodiscard]] const Text& name_of(school::Need need);
[[nodiscard]] const Text& name_of(school::NeedReason reason);

}  // namespace slimfit::intake
