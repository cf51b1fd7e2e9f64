#pragma once

#include "slimfit/core/text.hpp"
#include "slimfit/school/staff.hpp"

#include <optional>
#include <string>
#include <vector>

namespace slimfit::school {

/// What a kind of session is to the rules; the school names its own kinds within these.
enum class Nature : std::uint8_t {
    base_group_time,       ///< day opening, closing, circle: the base group and its mentor
    instruction,           ///< new material, a level group
    extended_instruction,  ///< a small group again
    independent_work,      ///< leerplein, play-work time
    lesson,                ///< music, theme, large group, video lesson
    gym,
    pull_out,  ///< plusklas, taalklas
    eating,    ///< lunch with the base group: work, no break
    outdoor,   ///< playground and lunch play: supervision
    coaching,  ///< coach talks
    meeting,
    unit_leading,
    excursion
};

/// Which load it is for who does it.
enum class LoadKind : std::uint8_t { contact, supervision, coaching, meeting, leading };

/// Where the responsible teacher of a session must be when the leader is not one.
enum class ResponsibleTeacher : std::uint8_t { not_needed, same_zone, same_or_adjacent_zone };

/// A kind of session and who may stand there.
struct SessionKind {
    std::string code;
    Message name;
    Nature nature{};
    LoadKind load{};
    bool teaching_time{};  ///< education in the sense of the law: led by or under a teacher
    std::vector<Role> may_lead;
    std::vector<Role> may_assist;
    ResponsibleTeacher responsible{};
    int pupils_per_adult{};  ///< 0: no ratio
    int adults_at_least{1};
    int pupils_at_least{};
    int pupils_at_most{};      ///< 0: no limit
    int assistants_at_most{};  ///< places beside the leader that may stay empty
    int line{};
};

}  // namespace slimfit::school
