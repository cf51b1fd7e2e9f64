#pragma once

#include "slimfit/calendar/clock.hpp"
#include "slimfit/school/ids.hpp"

#include <string>
#include <vector>

namespace slimfit::school {

enum class ZoneKind : std::uint8_t {
    classroom,
    work_square,  ///< leerplein
    small_room,
    hall,  ///< gym or play hall
    playground,
    staff_room
};

/// A place where sessions are held.
struct Zone {
    std::string code;
    std::string name;
    ZoneKind kind{};
    int capacity{};                ///< pupils at one time
    bool shared{};                 ///< several sessions at a time, up to the capacity together
    std::string building;          ///< first-aid cover is counted per building
    calendar::Minutes walking{};   ///< to an off-site place, each way; lies inside the session
    std::vector<ZoneId> adjacent;  ///< both ways: each of two neighbours names the other
    int line{};                    ///< in the school file; 0 when it did not come from one
};

}  // namespace slimfit::school
