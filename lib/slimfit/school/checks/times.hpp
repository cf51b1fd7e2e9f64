#pragma once

#include "slimfit/calendar/clock.hpp"
#include "slimfit/calendar/date.hpp"
#include "slimfit/core/text.hpp"

#include <optional>

namespace slimfit::school {

/// The planner knows moments on every fifth minute only.
inline constexpr calendar::Minutes tick{5};

// What is wrong with a time, as the end of a sentence that names where it stands; nothing when it
// is right.

[[nodiscard]] std::optional<Message> fault_of(calendar::ClockTime time);
[[nodiscard]] std::optional<Message> fault_of(calendar::TimeSpan span);

/// Of how long something lasts.
[[nodiscard]] std::optional<Message> fault_of_duration(calendar::Minutes duration);

/// The first day lies after the last, or one of them outside the school year.
[[nodiscard]] std::optional<Message> fault_of(calendar::DateRange days, calendar::DateRange year);
[[nodiscard]] std::optional<Message> fault_of(calendar::Date date, calendar::DateRange year);

/// Of a first and a last day that may be left out and may lie in other years.
[[nodiscard]] std::optional<Message>
fault_of_validity(std::optional<calendar::Date> from, std::optional<calendar::Date> until);

/// Whether both hold on some day.
[[nodiscard]] bool validities_meet(
    std::optional<calendar::Date> from,
    std::optional<calendar::Date> until,
    std::optional<calendar::Date> other_from,
    std::optional<calendar::Date> other_until
);

}  // namespace slimfit::school
