#pragma once

#include "slimfit/calendar/clock.hpp"
#include "slimfit/calendar/school_year.hpp"
#include "slimfit/school/ids.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace slimfit::school {

/// Who is together in a block of the day.
enum class BlockShape : std::uint8_t {
    each_base_group,  ///< one session per base group: opening, lunch, closing, circle
    whole_unit,       ///< one session of all pupils of the unit: playground, lunch play
    the_rest          ///< one session of who is in no placed session: leerplein, theme, play-work
};

/// One block of a unit's day. The blocks of a day follow each other without a gap from the first
/// to the last, so that every pupil is somewhere at every minute.
struct Block {
    std::string code;  ///< unique within the unit and weekday
    SessionKindId kind;
    BlockShape shape{};
    calendar::TimeSpan time;
    std::string day_part;              ///< what offers may lie in it; empty: none may
    std::optional<SubjectId> subject;  ///< the subject of a core round
    std::vector<ZoneId> zones;         ///< where; each_base_group without a zone: the home zone
    int adults{};                      ///< heads needed at least; 0: as the kind says
    int line{};
};

/// The blocks of one day, in order of time.
using DayRhythm = std::vector<Block>;

/// Teacher of a base group on a weekday; duo partners have different days.
struct Mentorship {
    StaffId mentor;
    calendar::Weekday weekday{};
    std::optional<calendar::CycleWeek> week;  ///< only in weeks a, or only in weeks b
};

struct BaseGroup {
    std::string code;
    std::string name;
    UnitId unit;
    ZoneId home;
    std::vector<Mentorship> mentors;
    int line{};

    /// The mentor of that day, when there is one.
    [[nodiscard]] std::optional<StaffId>
    mentor_on(calendar::Weekday weekday, calendar::CycleWeek week) const;
};

/// Free moments of a teacher for talks with single pupils, wished for in each block of some day
/// parts: the slack that a sick day eats first.
struct CoachSlots {
    SessionKindId kind;
    std::vector<std::string> day_parts;
    int per_block{1};
};

struct Unit {
    std::string code;
    std::string name;
    std::vector<BaseGroupId> base_groups;
    std::optional<StaffId> leader;
    std::array<DayRhythm, 5> rhythm;  ///< by weekday; empty: no school for this unit
    std::optional<CoachSlots> coach_slots;
    int line{};
};

}  // namespace slimfit::school
