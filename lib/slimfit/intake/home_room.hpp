#pragma once

#include "slimfit/school/school.hpp"

#include <string>

namespace slimfit::intake {

/// Where a new base group has its home, and whether that room was made for it.
struct HomeRoom {
    school::ZoneId zone;
    bool is_new{};
};

/// A classroom in the building of the unit's other homes that is used for nothing, is called after
/// no subject and has room for the group; when there is none, a new one in that building. Of no
/// pupils (0) nothing is known: then it has the usual seats.
[[nodiscard]] HomeRoom
home_room_for(const std::string& group, int pupils, school::UnitId unit, school::School& school);

}  // namespace slimfit::intake
