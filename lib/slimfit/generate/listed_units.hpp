#pragma once

#include "slimfit/generate/new_school.hpp"
#include "slimfit/generate/stage.hpp"

#include <string>
#include <vector>

namespace slimfit::generate {

/// A unit as it follows from the list of pupils.
struct ListedUnit {
    std::string code;
    Stage stage{};
    std::vector<std::string> base_groups;  ///< by youngest pupil, then by code
    int pupils{};
};

/// The units of the pupils, the youngest first. A pupil without a unit belongs to OB, MB or BB by
/// the youngest of the base group. Adds a problem when a base group is in two units; it is then
/// taken to be in the first.
[[nodiscard]] std::vector<ListedUnit> listed_units(const NewSchool& lists, Problems& problems);

}  // namespace slimfit::generate
