#pragma once

#include "slimfit/planning/less_than_usual.hpp"

namespace slimfit::planning {

/// What a week has less of, line by line: "Gym: MB 0 van 8, BB 0 van 8 (gymzaal dicht)". What only
/// shrinks with the days stands together in one line; locks that lapse come last. Of one unit, when
/// it is given: its offers, its locks, and what no unit has for itself. Nothing when a week has it
/// all.
[[nodiscard]] std::vector<Message> less_in_words(
    const school::School& school,
    const roster::Roster& roster,
    std::optional<school::UnitId> unit = std::nullopt
);

}  // namespace slimfit::planning
