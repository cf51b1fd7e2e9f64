#pragma once

#include "slimfit/calendar/clock.hpp"
#include "slimfit/calendar/school_year.hpp"
#include "slimfit/school/staff.hpp"

#include <optional>
#include <string>
#include <vector>

namespace slimfit::generate {

/// A weekday at work, in each week or only in weeks a or b of the two-week cycle.
struct WorkDay {
    calendar::Weekday weekday{};
    std::optional<calendar::CycleWeek> week;
};

/// A base group that somebody is mentor of.
struct MentorOf {
    std::string base_group;
    std::vector<WorkDay> days;  ///< empty: all her days
};

/// One member of staff as a school lists its people.
struct StaffRow {
    int line{};
    std::string code;
    std::string name;
    school::Role role{};
    int contract{};  ///< in ten-thousandths
    std::vector<WorkDay> days;
    std::optional<calendar::TimeSpan> hours;  ///< none: as the bundled times have whole days
    std::vector<std::string> units;  ///< codes; empty: of the groups she is mentor of, or none
    std::vector<MentorOf> mentor_of;
    std::vector<WorkDay> leads_on;         ///< days with time to lead the unit
    std::vector<std::string> specialisms;  ///< taal, rekenen, hoogbegaafdheid, gedrag, nt2
    std::string subject;                   ///< of a subject teacher: gym or muziek
    std::optional<bool> may_teach;         ///< none: as usual for the role
    bool leads_unit{};
    bool gym{};
    bool first_aid{};
    bool lunch_supervision{};
    bool conduct{};
    bool under_18{};
    bool consents_to_more_lessons{};
    std::vector<std::string> unread;  ///< columns whose cell was not understood
};

/// A pupil's level as it stands in the list: "M4"; empty when it is not known.
struct LevelCell {
    std::string subject;  ///< code: rekenen or taal
    std::string level;
};

/// One pupil as a school lists its children.
struct PupilRow {
    int line{};
    std::string code;
    std::string name;
    int year_group{};
    std::string base_group;
    std::string unit;  ///< empty: by the year groups of the base group
    std::vector<LevelCell> levels;
    std::vector<std::string> tags;
    std::vector<std::string> apart_from;  ///< codes
    std::optional<calendar::Date> from;
    std::optional<calendar::Date> until;  ///< last day
    std::vector<std::string> unread;      ///< columns whose cell was not understood
};

}  // namespace slimfit::generate
