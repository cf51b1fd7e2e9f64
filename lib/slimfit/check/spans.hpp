#pragma once

#include "slimfit/calendar/clock.hpp"

#include <optional>
#include <vector>

namespace slimfit::check {

using calendar::TimeSpan;

/// The part that two stretches have in common, when there is one.
[[nodiscard]] std::optional<TimeSpan> common(TimeSpan one, TimeSpan other);

/// What is left of `whole` outside all of `taken`, in order of time; never an empty stretch.
[[nodiscard]] std::vector<TimeSpan> left_of(TimeSpan whole, std::vector<TimeSpan> taken);

/// `whole` cut wherever one of `spans` begins or ends, in order of time: within one slice nothing
/// changes.
[[nodiscard]] std::vector<TimeSpan> slices(TimeSpan whole, const std::vector<TimeSpan>& spans);

/// The minutes of all stretches together.
[[nodiscard]] std::int64_t minutes_of(const std::vector<TimeSpan>& spans);

}  // namespace slimfit::check
