#pragma once

#include "slimfit/intake/delivery.hpp"
#include "slimfit/intake/staff_role.hpp"

#include <optional>
#include <string>
#include <vector>

// What a file says that a member of staff is.

namespace slimfit::intake {

/// Her roles; the word for it when a file says none, as in UWLR.
[[nodiscard]] std::vector<std::string> roles_of(const DeliveredStaff& member);

/// "LRK, Unitleider"
[[nodiscard]] std::string words_of_roles(const DeliveredStaff& member);

/// The first of her roles that can be planned; else whether all are known not to be.
[[nodiscard]] std::optional<RoleMeaning>
meaning_of_roles(const school::School& school, const DeliveredStaff& member);

/// What she is by the file when that is not what she is with us; nothing when one of her roles is,
/// or when the file says no role that is known.
[[nodiscard]] std::optional<RoleMeaning>
other_role(const school::School& school, const DeliveredStaff& member, school::Role role_with_us);

}  // namespace slimfit::intake
