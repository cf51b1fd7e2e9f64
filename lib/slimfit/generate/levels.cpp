#include "slimfit/generate/levels.hpp"

#include "slimfit/generate/school_calendar.hpp"
#include "slimfit/generate/stage.hpp"
#include "slimfit/generate/subjects.hpp"

#include <algorithm>

namespace slimfit::generate {

namespace {

constexpr int percent_unknown = 2;
constexpr int percent_by_test = 85;

// In tenths of a half-year step.
constexpr int tenths = 10;
constexpr int ability_spread = 10;
constexpr int subject_spread = 6;

/// M3 is row 0 of the scale. In November a pupil of group 4 stands between E3 and M4.
int usual_level_in_tenths(int year_group) {
    return tenths * 2 * (year_group - first_year_group_with_levels) - tenths / 2;
}

school::PupilLevel
draw_level(const school::School& school, school::SubjectId subject, int in_tenths, Random& random) {
    school::PupilLevel level{.subject = subject};
    if (random.chance(percent_unknown)) {
        level.certainty = school::Certainty::estimate;
        return level;
    }
    const auto& values = school[*school[subject].scale].values;
    const int highest = static_cast<int>(values.size()) - 1;
    level.value = std::clamp((in_tenths + tenths / 2) / tenths, 0, highest);
    const bool tested = random.chance(percent_by_test);
    level.certainty = tested ? school::Certainty::test : school::Certainty::observation;
    level.on = date_of(tested ? "2026-09-18" : "2026-11-06");
    return level;
}

}  // namespace

std::vector<school::PupilLevel>
draw_levels(const school::School& school, int year_group, Random& random) {
    const int ability = usual_level_in_tenths(year_group) + random.bell(ability_spread);
    std::vector<school::PupilLevel> levels;
    for (const auto subject : levelled_subjects(school))
        levels.push_back(draw_level(school, subject, ability + random.bell(subject_spread), random)
        );
    return levels;
}

}  // namespace slimfit::generate
