#include "slimfit/intake/level_choice.hpp"

#include "slimfit/intake/scale.hpp"
#include "slimfit/intake/tests_of_a_day.hpp"

#include <algorithm>

namespace slimfit::intake {

namespace {

using school::LevelMeaning;
using school::Measurement;
using school::School;

bool is_about(const LevelMeaning& meaning, const Measurement& measurement) {
    return meaning.subject == measurement.subject && meaning.measure == measurement.measure &&
           meaning.value == measurement.value;
}

std::optional<int>
as_school_says(const School& school, const Measurement& measurement, int year_group) {
    std::optional<int> for_all;
    for (const auto& meaning : school.administration.level_meanings) {
        if (!is_about(meaning, measurement))
            continue;
        if (std::ranges::find(meaning.year_groups, year_group) != meaning.year_groups.end())
            return meaning.means;
        if (meaning.year_groups.empty())
            for_all = meaning.means;
    }
    return for_all;
}

/// Lower is preferred.
std::size_t preference(const School& school, const Measurement& measurement) {
    if (measurement.measure == own_measure(school, measurement.subject))
        return 0;
    return 1 + preference_of(measurement.measure);
}

}  // namespace

std::string own_measure(const School& school, school::SubjectId subject) {
    const auto& scale = school[*school[subject].scale];
    const auto* const standard = standard_scale_of(scale.values);
    return standard == nullptr ? scale.code : standard->code;
}

std::optional<int> level_of(const School& school, const Measurement& measurement, int year_group) {
    const auto& subject = school[measurement.subject];
    if (!subject.scale)
        return std::nullopt;
    if (const auto meant = as_school_says(school, measurement, year_group))
        return meant;
    const auto& scale = school[*subject.scale];
    if (measurement.measure != own_measure(school, measurement.subject))
        return std::nullopt;
    const auto row = std::ranges::find(scale.values, measurement.value);
    if (row == scale.values.end())
        return std::nullopt;
    return static_cast<int>(row - scale.values.begin());
}

const Measurement*
newest_with_level(const School& school, const school::Pupil& pupil, school::SubjectId subject) {
    const Measurement* best = nullptr;
    const auto is_better = [&](const Measurement& one, const Measurement& other) {
        if (one.on != other.on)
            return one.on > other.on;
        if (one.undated != other.undated)
            return other.undated;
        const auto preferred = preference(school, one);
        const auto other_preferred = preference(school, other);
        return preferred == other_preferred ? counts_rather(one, other)
                                            : preferred < other_preferred;
    };
    for (const auto& measurement : pupil.measurements)
        if (measurement.subject == subject && level_of(school, measurement, pupil.year_group) &&
            (best == nullptr || is_better(measurement, *best)))
            best = &measurement;
    return best;
}

std::vector<const Measurement*>
outvoted_by(const School& school, const school::Pupil& pupil, const Measurement& counting) {
    const auto level = level_of(school, counting, pupil.year_group);
    std::vector<const Measurement*> outvoted;
    for (const auto& other : pupil.measurements) {
        if (other.subject != counting.subject || other.on != counting.on ||
            other.undated != counting.undated || other.test == counting.test || other.of_part ||
            counting.of_part || preference(school, other) != preference(school, counting))
            continue;
        const auto other_level = level_of(school, other, pupil.year_group);
        if (other_level && other_level != level)
            outvoted.push_back(&other);
    }
    return outvoted;
}

}  // namespace slimfit::intake
