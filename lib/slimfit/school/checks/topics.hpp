#pragma once

#include "slimfit/school/checks/problem_list.hpp"
#include "slimfit/school/school.hpp"

namespace slimfit::school {

/// All topics. With an id that leads nowhere none but the first: the others could not look up what
/// they talk about.
void check_school(const School& school, ProblemList& problems);

/// Every id is a row of its table and every weekday a day from Monday to Friday. The other topics
/// count on it.
void check_references(const School& school, ProblemList& problems);

/// Codes are there, are made of letters, digits, hyphens and underscores, and name one thing.
void check_codes(const School& school, ProblemList& problems);

/// No code of a group that will be made can mean another group too.
void check_group_codes(const School& school, ProblemList& problems);

void check_year(const School& school, ProblemList& problems);
void check_zones(const School& school, ProblemList& problems);
void check_subjects(const School& school, ProblemList& problems);
void check_kinds(const School& school, ProblemList& problems);

/// Contract, units served, qualifications and wishes.
void check_staff(const School& school, ProblemList& problems);
void check_presence(const School& school, ProblemList& problems);

/// Units and base groups name each other; coach slots lie in day parts that exist.
void check_units(const School& school, ProblemList& problems);
void check_mentors(const School& school, ProblemList& problems);

/// The blocks of every day, also those of other bells.
void check_rhythms(const School& school, ProblemList& problems);
void check_pupils(const School& school, ProblemList& problems);

/// Who an offer is for, and that there are such pupils.
void check_audiences(const School& school, ProblemList& problems);

/// When and where an offer may be.
void check_offers(const School& school, ProblemList& problems);

/// Somebody may lead each offer.
void check_leaders(const School& school, ProblemList& problems);
void check_norms(const School& school, ProblemList& problems);
void check_staff_sessions(const School& school, ProblemList& problems);
void check_locks(const School& school, ProblemList& problems);
void check_exceptions(const School& school, ProblemList& problems);

/// Agreements of the school, group limits and what it says about rules.
void check_settings(const School& school, ProblemList& problems);

}  // namespace slimfit::school
