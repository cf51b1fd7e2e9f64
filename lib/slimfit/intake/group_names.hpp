#pragma once

#include "slimfit/intake/delivery.hpp"

#include <string>
#include <vector>

namespace slimfit::intake {

/// The names of groups in a list with commas. A name of a group in the files may hold commas
/// itself: of "Groep 5,6,De Otters" the longest part that is such a name to the letter counts.
/// Names come back masked, as those in the files are.
[[nodiscard]] std::vector<std::string>
group_names_in(const std::string& list, const std::vector<Delivery>& deliveries);

/// Whether one of the files has a group of that name.
[[nodiscard]] bool
is_delivered_group(const std::string& name, const std::vector<Delivery>& deliveries);

}  // namespace slimfit::intake
