#pragma once

#include "slimfit/timetable/prepared.hpp"

#include <cstdint>
#include <vector>

namespace slimfit::solver {

/// Parts of an instance that have no heads in common, such as the units of a school: what happens
/// in one hardly matters to another.
struct Districts {
    using Row = std::uint32_t;

    std::vector<Row> of_event;                ///< each below count
    std::vector<std::vector<Row>> of_person;  ///< where she may take seats; in order
    std::vector<std::vector<Row>> of_zone;    ///< whose events may be there; in order
    std::size_t count{1};
};

/// Events belong together when their groups share heads, or when they have heads of one crowd. An
/// event without heads goes with the people who may take its seats.
[[nodiscard]] Districts districts_of(const timetable::Prepared& prepared);

/// Those districts and all that share a person or a zone with one of them; by row.
[[nodiscard]] std::vector<bool>
with_neighbours(const Districts& districts, const std::vector<bool>& chosen);

}  // namespace slimfit::solver
