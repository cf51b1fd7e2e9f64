#pragma once

#include "slimfit/timetable/instance.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace slimfit::solver {

/// Ticks on which fewer people can be called than are needed, whatever is decided: so few are at
/// hand at all.
struct OnCallGap {
    std::size_t on_call{};  ///< row of Instance::on_call
    timetable::TickRange ticks;
    int people{};  ///< could be called

    friend bool operator==(const OnCallGap&, const OnCallGap&) = default;
};

/// By row and in order, each as long as equally many are at hand. Only of what is needed whether
/// there are heads or not.
[[nodiscard]] std::vector<OnCallGap> on_call_gaps(const timetable::Instance& instance);

/// What they cost hard, in parts, see staffing::parts_of_one: of a row what its worst tick does,
/// for the others may lie in the same stretch. Nothing else pays for it.
[[nodiscard]] std::int64_t
least_cost(const timetable::Instance& instance, const std::vector<OnCallGap>& too_few);

}  // namespace slimfit::solver
