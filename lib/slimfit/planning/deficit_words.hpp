#pragma once

#include "slimfit/planning/draft.hpp"
#include "slimfit/planning/listing.hpp"
#include "slimfit/staffing/deficit.hpp"

namespace slimfit::planning {

// What a deficit is about, in the words of the school.

/// "Gym MB1", "pauze van Anja".
[[nodiscard]] Message name_of_demand(const Draft& draft, const Demand& demand);

/// The sessions that ask; what was fixed by hand is marked.
[[nodiscard]] Listing claims_of(const Draft& draft, const staffing::Deficit& deficit);

/// Whether all that asks are meetings, each for its own people: nobody can take their place.
[[nodiscard]] bool is_of_meetings(const Draft& draft, const staffing::Deficit& deficit);

/// Who or what there is for them.
[[nodiscard]] Listing providers_of(const Draft& draft, const staffing::Deficit& deficit);

}  // namespace slimfit::planning
