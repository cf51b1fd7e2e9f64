#pragma once

#include "slimfit/school/offer.hpp"
#include "slimfit/school/unit.hpp"

#include <vector>

namespace slimfit::school {

/// Whether sessions of an offer may be on a weekday.
[[nodiscard]] bool may_be_on(const Offer& offer, calendar::Weekday weekday);

/// Whether a staff session may be on a weekday.
[[nodiscard]] bool may_be_on(const StaffSession& session, calendar::Weekday weekday);

/// The stretches of a day in which a session of an offer fits: one block of its day parts or
/// several in a row, together exactly as long as the session. In order of time; they may overlap.
[[nodiscard]] std::vector<calendar::TimeSpan>
places_in(const DayRhythm& rhythm, const Offer& offer);

}  // namespace slimfit::school
