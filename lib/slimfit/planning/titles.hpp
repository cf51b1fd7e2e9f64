#pragma once

#include "slimfit/school/school.hpp"

#include <string_view>

namespace slimfit::planning {

/// "Instructie Rekenen", "Gym", "Plusklas": what offers of several units have alike.
[[nodiscard]] Message title_of(const school::School& school, const school::Offer& offer);

/// Its name, or the code when there is none.
[[nodiscard]] Message title_of(const school::StaffSession& session);

/// Null when there is no such offer.
[[nodiscard]] const school::Offer*
offer_called(const school::School& school, std::string_view code);

/// Null when there is no such session.
[[nodiscard]] const school::StaffSession*
staff_session_called(const school::School& school, std::string_view code);

}  // namespace slimfit::planning
