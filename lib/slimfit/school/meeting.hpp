#pragma once

#include "slimfit/school/offer.hpp"

#include <cstddef>

namespace slimfit::school {

/// Whether so many of its attendees make a staff session worth holding: one of several has nobody
/// to talk to.
[[nodiscard]] bool is_worth_holding(const StaffSession& session, std::size_t attendees);

}  // namespace slimfit::school
