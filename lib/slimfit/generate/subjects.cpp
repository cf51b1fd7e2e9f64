#include "slimfit/generate/subjects.hpp"

#include "slimfit/core/contract.hpp"

#include <algorithm>

namespace slimfit::generate {

namespace {

school::LevelScale half_year_steps() {
    school::LevelScale scale{.code = "halfjaar"};
    for (const char* year_group : {"3", "4", "5", "6", "7", "8"}) {
        scale.values.push_back(std::string{"M"} + year_group);
        scale.values.push_back(std::string{"E"} + year_group);
    }
    return scale;
}

template <class Entities>
std::uint32_t row_of(const Entities& entities, std::string_view code) {
    const auto found =
        std::ranges::find_if(entities, [&](const auto& entity) { return entity.code == code; });
    expects(found != entities.end(), "A bundled code is asked for that is not there.");
    return static_cast<std::uint32_t>(found - entities.begin());
}

}  // namespace

void add_subjects(school::School& school) {
    const school::LevelScaleId scale{static_cast<std::uint32_t>(school.scales.size())};
    school.scales.push_back(half_year_steps());
    school.subjects = {
        {.code = "rekenen", .name = {"Rekenen", "Arithmetic"}, .core = true, .scale = scale},
        {.code = "taal", .name = {"Taal en spelling", "Language"}, .core = true, .scale = scale},
        {.code = "wereld", .name = {"Wereldoriëntatie en thema", "World and theme"}},
        {.code = "gym", .name = {"Bewegingsonderwijs", "Physical education"}},
        {.code = "muziek", .name = {"Muziek", "Music"}}};
}

school::SubjectId subject_of(const school::School& school, std::string_view code) {
    return school::SubjectId{row_of(school.subjects, code)};
}

school::SessionKindId kind_of(const school::School& school, std::string_view code) {
    return school::SessionKindId{row_of(school.kinds, code)};
}

std::vector<school::SubjectId> levelled_subjects(const school::School& school) {
    return {subject_of(school, "rekenen"), subject_of(school, "taal")};
}

}  // namespace slimfit::generate
