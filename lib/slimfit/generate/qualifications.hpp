#pragma once

#include "slimfit/generate/plan.hpp"
#include "slimfit/generate/random.hpp"
#include "slimfit/school/school.hpp"

namespace slimfit::generate {

/// A group teacher: may teach; some are first-aiders, some may give gym to groups 3-8. Who gives
/// gym is a first-aider, because the hall may be far from everybody else.
[[nodiscard]] std::vector<school::Qualification> qualifications_of_teacher(Random& random);

/// Gives a teacher what gym asks for.
void qualify_for_gym(school::StaffMember& teacher);

/// Everybody else, by role and task.
[[nodiscard]] std::vector<school::Qualification>
qualifications_of(const school::School& school, const OtherPattern& pattern, Random& random);

/// Trainees, volunteers and lunch supervisors are not employed by the school.
[[nodiscard]] bool is_employee(school::Role role);

/// Last day of those who come for half a year.
[[nodiscard]] std::optional<calendar::Date> last_day_of(school::Role role);

/// The specialism that goes with a task in the qualifications and the offers; empty when there is
/// none.
[[nodiscard]] std::string_view specialism_of(Task task);

/// A first-aid certificate as it is renewed each year.
[[nodiscard]] school::Qualification first_aid();

}  // namespace slimfit::generate
