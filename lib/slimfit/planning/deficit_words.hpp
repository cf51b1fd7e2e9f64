#pragma once

#include "slimfit/planning/draft.hpp"
#include "slimfit/planning/listing.hpp"
#include "slimfit/staffing/deficit.hpp"

namespace slimfit::planning {

// What a deficit is about, in the words of the school.

/// "Gym MB1", "pauze van Anja".
[[nodiscard]] Message name_of_demand(const Draft& draft, const Demand& demand);

/// Its name, or the code when it has none.
[[nodiscard]] std::string name_of_zone(const Draft& draft, school::ZoneId zone);

/// "maandag 08:40-09:10 en 13:00-13:30, dinsdag 08:40-09:10 en woensdag 08:40-09:10": in order,
/// what touches as one.
[[nodiscard]] Message names_of_moments(const std::vector<Moment>& moments);

/// The sessions that ask, each once; what was fixed by hand is marked.
[[nodiscard]] std::vector<Message>
names_of_claims(const Draft& draft, const staffing::Deficit& deficit);

/// The same as a list.
[[nodiscard]] Listing claims_of(const Draft& draft, const staffing::Deficit& deficit);

/// Whether all that asks are meetings, each for its own people: nobody can take their place.
[[nodiscard]] bool is_of_meetings(const Draft& draft, const staffing::Deficit& deficit);

/// " Gerda en Hakan zijn afwezig.", to stand behind a sentence; empty for nobody.
[[nodiscard]] Message
words_of_absent(const Draft& draft, const std::vector<school::StaffId>& absent);

/// Who or what there is for them.
[[nodiscard]] Listing providers_of(const Draft& draft, const staffing::Deficit& deficit);

}  // namespace slimfit::planning
