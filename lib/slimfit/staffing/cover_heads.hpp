#pragma once

#include "slimfit/timetable/instance.hpp"

#include <optional>
#include <vector>

namespace slimfit::staffing {

/// What a cover asks for whatever is decided.
struct CoverFloor {
    int heads{};   ///< at least so many are in it
    int people{};  ///< so it needs at least so many
    timetable::Price missing;
};

/// By event: the floor of an event that is a cover; of several crowds, the one that asks for most
/// people. None for other events.
///
/// At least the heads of the crowd remain that no event could take away, were all of them placed
/// over the cover: more than can be away in any solution.
[[nodiscard]] std::vector<std::optional<CoverFloor>>
cover_floors(const timetable::Instance& instance);

}  // namespace slimfit::staffing
