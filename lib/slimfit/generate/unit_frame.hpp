#pragma once

#include "slimfit/generate/offers.hpp"
#include "slimfit/school/school.hpp"

namespace slimfit::generate {

/// A unit before it has people and children.
struct UnitFrame {
    std::string code;
    std::string name;
    Stage stage{};
    ThemeTime theme{};
    std::vector<std::string> base_groups;  ///< codes
    int pupils{};                          ///< at most, in the year
    std::string building;
};

/// Adds a unit with its rooms, base groups, day rhythm and moments for coach talks.
[[nodiscard]] UnitSite add_unit(
    school::School& school, SchoolTimes times, const UnitFrame& frame, const LocationPlaces& shared
);

/// A school with the bundled year, subjects, kinds and agreements, still without anybody.
[[nodiscard]] school::School empty_school(SchoolTimes times);

/// Sizes of the level groups of a unit with rounds, for each subject that has them. A lower unit
/// has none.
void add_level_groups(school::School& school, const UnitSite& site, int pupils);

}  // namespace slimfit::generate
