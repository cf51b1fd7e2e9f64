#pragma once

#include "slimfit/school/school.hpp"

#include <optional>
#include <vector>

namespace slimfit::school {

/// The blocks of a unit on a date, with other bells and without early ends. Empty on a day without
/// school.
[[nodiscard]] DayRhythm full_rhythm_on(const School& school, UnitId unit, calendar::Date date);

/// The blocks of a unit on a date, with other bells and early ends applied. Empty on a day without
/// school. An early end shortens its block, of which the end closes the day, and drops the rest.
[[nodiscard]] DayRhythm rhythm_on(const School& school, UnitId unit, calendar::Date date);

/// When somebody works on a date, absences taken out; in order of time, stretches that touch are
/// one. Escorts of an excursion are not taken out: they work. Empty on a day without school.
[[nodiscard]] std::vector<calendar::TimeSpan>
presence_on(const School& school, StaffId staff, calendar::Date date);

/// The same with the excursions she escorts: those may last longer, or be on another day.
[[nodiscard]] std::vector<calendar::TimeSpan>
working_time_on(const School& school, StaffId staff, calendar::Date date);

/// What part of the load of a week is hers, against the parts of others: her contract in
/// ten-thousandths, as far as she is there. Who is absent, or has a free day, on two of her four
/// days has half of it. 0 for who is not there, has no contract, or works for no unit: a director
/// has a load that no week plan shows.
[[nodiscard]] int part_of_load(const School& school, StaffId staff, calendar::IsoWeek week);

/// The excursions of a week, on school days, that pupils go on.
[[nodiscard]] std::vector<const Excursion*>
excursions_in(const School& school, calendar::IsoWeek week);

/// The escorts of an excursion but who is absent during some of it.
[[nodiscard]] std::vector<StaffId> escorts_of(const School& school, const Excursion& excursion);

/// How many pupils go on an excursion.
[[nodiscard]] int heads_of(const School& school, const Excursion& excursion);

/// How many adults an excursion needs, one at least: more by the session kind for excursions.
[[nodiscard]] int adults_needed(const School& school, const Excursion& excursion);

/// The mentor of a base group on a date, when there is one and she is not absent all day.
[[nodiscard]] std::optional<StaffId>
mentor_on(const School& school, BaseGroupId group, calendar::Date date);

/// The stretches of a date on which a zone is closed; in order of time, none touch.
[[nodiscard]] std::vector<calendar::TimeSpan>
closed_on(const School& school, ZoneId zone, calendar::Date date);

/// The excursion of a base group on a date, or null.
[[nodiscard]] const Excursion*
excursion_on(const School& school, BaseGroupId group, calendar::Date date);

/// The pupils of a base group that are at school on a date, in order.
[[nodiscard]] std::vector<PupilId>
pupils_of(const School& school, BaseGroupId group, calendar::Date date);

/// School days of a week for a school: Monday to Friday without the free ones.
[[nodiscard]] std::vector<calendar::Date>
school_days_of(const School& school, calendar::IsoWeek week);

/// Whether that person may give education in a subject independently on a date: a teaching
/// qualification that holds, general or of that subject. Gym asks for more, see may_give_gym.
[[nodiscard]] bool
may_teach(const StaffMember& staff, std::optional<SubjectId> subject, calendar::Date date);

/// Whether that person may give gym to pupils of a year group on a date.
[[nodiscard]] bool
may_give_gym(const StaffMember& staff, int highest_year_group, calendar::Date date);

}  // namespace slimfit::school
