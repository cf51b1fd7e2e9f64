#pragma once

#include "slimfit/school/school.hpp"
#include "slimfit/show/look.hpp"

#include <string>

namespace slimfit::cli {

/// The pupils of a unit who are here on a day with their level in a subject, how much instruction
/// they need, and every measurement with its date, so that growth shows. Empty when none of them
/// has a level or measurement in the subject.
[[nodiscard]] std::string levels_text(
    const school::School& school,
    school::UnitId unit,
    school::SubjectId subject,
    calendar::Date on,
    const show::Look& look
);

}  // namespace slimfit::cli
