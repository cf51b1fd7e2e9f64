#pragma once

#include "slimfit/roster/roster.hpp"
#include "slimfit/school/school.hpp"

#include <optional>
#include <vector>

namespace slimfit::workload {

using calendar::Minutes;

/// Part of the lesson time of pupils that goes to sessions of one nature.
struct NatureShare {
    school::Nature nature{};
    Minutes pupil_time{};  ///< minutes times pupils
    int per_mille{};       ///< of the lesson time of all pupils
};

/// Minutes of teaching time that single pupils get in the week.
struct TeachingTime {
    Minutes least{};
    Minutes mean{};
    Minutes most{};
};

/// What a week says about the organization of a unit (domain.md 1.8 and 2.3); it promises nothing
/// about results. Lessons are all sessions with pupils but eating, outdoor supervision and
/// excursions. Contact time is the time of adults in lessons and coach talks, each adult counted.
/// Ratios are rounded to the nearest and missing where they would divide by nothing.
struct Indicators {
    int pupils{};                    ///< at school on some day of the week
    Minutes lesson_pupil_time{};     ///< minutes times pupils
    Minutes teacher_contact_time{};  ///< of who may teach the session's subject
    Minutes staff_contact_time{};    ///< of everybody
    std::optional<int> pupils_per_teacher_hour_in_tenths;
    std::optional<int> pupils_per_staff_hour_in_tenths;
    std::optional<int> cross_group_core_per_mille;  ///< of the time in core subjects: in sessions
                                                    ///< that mix pupils of several base groups
    std::optional<int> cross_group_per_mille;       ///< the same of all lesson time
    std::vector<NatureShare> natures;               ///< with pupil time, in the order of Nature
    TeachingTime teaching_time;
};

/// The indicators of a unit, or of the whole school.
[[nodiscard]] Indicators indicators_of(
    const school::School& school,
    const roster::Roster& roster,
    std::optional<school::UnitId> unit = {}
);

}  // namespace slimfit::workload
