#include "slimfit/generate/agreements.hpp"

namespace slimfit::generate {

school::Settings bundled_agreements(SchoolTimes times) {
    school::Settings settings;
    // In a small team one teacher is often the only one there.
    settings.independent_work_next_door = times == SchoolTimes::small_school;
    settings.faces = {
        {.from_year_group = 1, .to_year_group = 2, .faces_at_most = 3},
        {.from_year_group = 3, .to_year_group = 5, .faces_at_most = 4},
        {.from_year_group = 6, .to_year_group = 8, .faces_at_most = 5}};
    settings.rules = {{.rule = "few-faces", .weight = 2}, {.rule = "own-mentor", .weight = 6}};
    return settings;
}

}  // namespace slimfit::generate
