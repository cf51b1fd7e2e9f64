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
/// the youngest of the base group. Problems when a base group is in two units.
[[nodiscard]] Result<std::vector<ListedUnit>> listed_units(const NewSchool& lists);

}  // namespace slimfit::generate
