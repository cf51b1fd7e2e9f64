#include "slimfit/formats/school_file/codes.hpp"

namespace slimfit::formats {

namespace {

/// Base groups stand in their units and are rows of one table all the same.
std::vector<Element> base_group_rows(const Element& root) {
    std::vector<Element> rows;
    for (const auto& unit : root.rows("units", "unit"))
        for (const auto& group : unit.children("base-group"))
            rows.push_back(group);
    return rows;
}

}  // namespace

SchoolCodes::SchoolCodes(const Element& root)
    : zones{root.rows("zones", "zone")},
      scales{root.rows("level-scales", "level-scale")},
      subjects{root.rows("subjects", "subject")},
      kinds{root.rows("session-kinds", "session-kind")},
      staff{root.rows("staff", "staff-member")},
      units{root.rows("units", "unit")},
      base_groups{base_group_rows(root)},
      pupils{root.rows("pupils", "pupil")},
      offers{root.rows("offers", "offer")} {}

}  // namespace slimfit::formats
