#pragma once

#include "slimfit/planning/counted_starts.hpp"
#include "slimfit/planning/draft.hpp"
#include "slimfit/planning/reason.hpp"
#include "slimfit/staffing/deficit.hpp"

namespace slimfit::planning {

// Deficits of no one moment, in words; `absent` is a sentence about who could have served them.

/// Nobody is free during all of a session, whenever it begins. The deficit may be about some odd
/// minutes of it only, which would tell nobody anything.
[[nodiscard]] Reason without_provider_in_words(
    const Draft& draft,
    const staffing::Deficit& deficit,
    const CountedStarts& starts,
    const Message& absent
);

/// More minutes asked than there are. The minutes need not be those of whole sessions: only parts
/// of them may depend on these providers.
[[nodiscard]] Message over_time_in_words(
    const Draft& draft,
    const staffing::Deficit& deficit,
    const CountedStarts& starts,
    const Message& absent
);

/// Sessions that must lie on different days: here the ticks of the deficit are days of the week.
[[nodiscard]] Message over_days_in_words(const Draft& draft, const staffing::Deficit& deficit);

}  // namespace slimfit::planning
