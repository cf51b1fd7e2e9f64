#pragma once

#include <set>
#include <string_view>

namespace slimfit::intake {

/// The year groups that the word for a group is made of: "3", "Groep 4a" or "3/4/5", as lists have
/// where base groups have names. Empty when it says anything else.
[[nodiscard]] std::set<int> years_in_group(std::string_view word);

}  // namespace slimfit::intake
