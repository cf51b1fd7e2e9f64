#include "slimfit/school/checks/topics.hpp"

#include <algorithm>

namespace slimfit::school {

namespace {

/// The first value that stands earlier in the scale too, or null.
const std::string* repeated_value(const LevelScale& scale) {
    for (auto value = scale.values.begin(); value != scale.values.end(); ++value)
        if (std::find(scale.values.begin(), value, *value) != value)
            return &*value;
    return nullptr;
}

}  // namespace

void check_subjects(const School& school, ProblemList& problems) {
    for (const auto& scale : school.scales) {
        if (scale.values.empty())
            problems.add(
                scale.line,
                {"Niveauschaal {scale} heeft geen niveaus, verwacht is er minstens een. Vul ze in "
                 "van laag naar hoog.",
                 "Level scale {scale} has no levels, expected is at least one. Fill them in from "
                 "low "
                 "to high."},
                {{"scale", scale.code}}
            );
        if (const auto* value = repeated_value(scale))
            problems.add(
                scale.line,
                {"Niveauschaal {scale}: het niveau '{value}' staat er twee keer in, verwacht is "
                 "elk "
                 "niveau een keer. Haal er een weg.",
                 "Level scale {scale}: the level '{value}' is in it twice, expected is each level "
                 "once. Take one out."},
                {{"scale", scale.code}, {"value", *value}}
            );
    }
}

}  // namespace slimfit::school
