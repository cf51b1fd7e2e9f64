#pragma once

#include "slimfit/school/school.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace slimfit::intake {

/// What a role of the administration is with us.
struct RoleMeaning {
    std::optional<school::Role> role;  ///< none: not to be planned
};

/// The word by which the school says what those are of whom a file says no role.
inline constexpr std::string_view no_role{"geen rol"};

/// By the school's own role words, else by the bundled staff_roles.csv; nothing for a word that
/// neither knows.
[[nodiscard]] std::optional<RoleMeaning>
meaning_of_role(const school::School& school, const std::string& word);

}  // namespace slimfit::intake
