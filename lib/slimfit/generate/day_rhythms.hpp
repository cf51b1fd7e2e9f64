#pragma once

#include "slimfit/generate/school_times.hpp"
#include "slimfit/generate/stage.hpp"
#include "slimfit/school/school.hpp"

namespace slimfit::generate {

/// Names of the parts of a day in which offers may lie.
namespace day_part {
inline constexpr const char* arithmetic = "rekenen";
inline constexpr const char* language = "taal";
inline constexpr const char* theme = "thema";
inline constexpr const char* play_work = "speelwerk";
}  // namespace day_part

/// Where the blocks of a unit's day are.
struct BlockPlaces {
    school::ZoneId work_square;
    school::ZoneId playground;
};

/// What the day of a unit follows from. Lower units play and work instead of having theme blocks,
/// so `theme` says nothing to them.
struct UnitRhythm {
    SchoolTimes times{};
    Stage stage{};
    ThemeTime theme{};
    BlockPlaces places;
};

/// The blocks of a unit on a weekday by the bundled models.
[[nodiscard]] school::DayRhythm
rhythm_of(const school::School& school, const UnitRhythm& unit_rhythm, calendar::Weekday weekday);

/// Length of a round of instruction, of a theme block or of play-work time.
[[nodiscard]] calendar::Minutes round_length(SchoolTimes times);
[[nodiscard]] calendar::Minutes long_block_length(SchoolTimes times);

/// Days of the week with theme blocks.
[[nodiscard]] int days_with_theme(SchoolTimes times);

}  // namespace slimfit::generate
