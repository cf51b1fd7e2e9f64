#pragma once

#include "slimfit/staffing/needs.hpp"

#include <vector>

namespace slimfit::staffing {

/// People whom the heads of a cover with one start need in its time, wherever those heads are: some
/// in the cover and the others in events that take them away, which want people themselves.
struct CrowdPeople {
    timetable::EventId cover;
    timetable::CrowdId crowd;
    int people{};  ///< so many at least, at every tick of the cover
    Need who;      ///< each of them is one of these; without them this price is paid at least
};

/// Of every event that covers one crowd, has one start, and is the only cover of its crowd then, if
/// it needs people at a hard price. Counted as if any events could be beside each other, and each
/// that takes heads away wanted one person.
[[nodiscard]] std::vector<CrowdPeople> crowd_people(const timetable::Instance& instance);

}  // namespace slimfit::staffing
