#pragma once

#include "slimfit/check/week.hpp"
#include "slimfit/rulebook/finding.hpp"

#include <string_view>
#include <vector>

namespace slimfit::check {

using rulebook::Finding;
using Findings = std::vector<Finding>;

// How judges begin a finding. Hardness, weight and the facts {when}, {measured} and {allowed} are
// added to every finding afterwards, see check().

/// About one session: its moment, its code and the fact {what}.
[[nodiscard]] Finding about(const Week& week, std::string_view rule, const Session& session);

/// About one person, on a date or in the week: her code and the fact {who}.
[[nodiscard]] Finding
about(const Week& week, std::string_view rule, StaffId person, std::optional<Date> date);

/// Names people in a finding: their codes and the fact {who}.
void name_people(const Week& week, const std::vector<StaffId>& people, Finding& finding);

/// Names several sessions in a finding: their codes and the fact {what}.
void name_sessions(const Week& week, const std::vector<const Session*>& sessions, Finding& finding);

}  // namespace slimfit::check
