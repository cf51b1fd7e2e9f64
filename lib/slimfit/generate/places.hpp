#pragma once

#include "slimfit/generate/school_times.hpp"
#include "slimfit/generate/stage.hpp"
#include "slimfit/school/school.hpp"

namespace slimfit::generate {

/// Places that the units of one location share.
struct LocationPlaces {
    std::vector<school::ZoneId> halls;  ///< for gym of groups 3-8
    school::ZoneId play_hall;
    school::ZoneId playground;
    school::ZoneId lower_playground;
    school::ZoneId music_room;
};

/// Places of one unit: a work square with its classrooms and small rooms around it.
struct UnitPlaces {
    std::vector<school::ZoneId> classrooms;  ///< one per base group, in order
    std::vector<school::ZoneId> small_rooms;
    school::ZoneId work_square;
};

/// A location in numbers.
struct LocationSize {
    std::string prefix;  ///< of the codes of its places; empty when there is one location
    int halls{1};
    int pupils{};
    int lower_pupils{};
};

/// A small school has its gym in a hall in the village, five minutes' walk away.
[[nodiscard]] LocationPlaces
add_location(school::School& school, SchoolTimes times, const LocationSize& size);

struct UnitSize {
    std::string code;
    std::string building;
    int base_groups{};
    int pupils{};
};

[[nodiscard]] UnitPlaces add_unit_places(school::School& school, const UnitSize& size);

/// The building of the classrooms of a location.
[[nodiscard]] std::string main_building(const LocationSize& size);

}  // namespace slimfit::generate
