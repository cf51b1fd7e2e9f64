#pragma once

#include <string>
#include <string_view>

namespace slimfit::intake {

/// The initial by which a surname tells namesakes apart: the first letter, as a capital, behind
/// words such as "van den", "d'" and "El", which lists write or leave out as they like. A surname
/// of nothing but such words has its own first letter, one without letters has none.
[[nodiscard]] std::string initial_of_surname(std::string_view surname);

/// The same of all that stands behind a given name: "van den Berg", but "Maria Berg" and "Berg Vos"
/// too. Empty where it cannot be seen which of the words is the surname.
[[nodiscard]] std::string initial_behind_given_name(std::string_view words);

}  // namespace slimfit::intake
