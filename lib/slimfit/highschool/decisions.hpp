#pragma once

#include "slimfit/highschool/prepared.hpp"
#include "slimfit/xhstt/solution.hpp"

#include <vector>

namespace slimfit::highschool {

/// All that a timetable decides, by row.
struct Decisions {
    std::vector<std::int32_t> durations;  ///< by meet; those of an event add up to its own
    std::vector<Start> starts;            ///< by meet
    std::vector<ResourceRow> resources;   ///< by task

    friend bool operator==(const Decisions&, const Decisions&) = default;
};

/// Each event in one meet, at its given time or at none, and no resources chosen.
[[nodiscard]] Decisions nothing_decided(const Prepared& prepared);

/// What completed meets without faults decide.
[[nodiscard]] Decisions
decisions_of(const Prepared& prepared, const std::vector<xhstt::Meet>& meets);

/// The meets that were decided, event by event, with all their resources.
[[nodiscard]] std::vector<xhstt::Meet>
meets_of(const Prepared& prepared, const Decisions& decisions);

}  // namespace slimfit::highschool
