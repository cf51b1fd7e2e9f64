#pragma once

#include <string>
#include <string_view>

namespace slimfit::generate {

/// Invented given names for children, by number; they repeat.
[[nodiscard]] std::string_view name_of_child(std::size_t number);

/// Given names for staff, by number; no two are the same: after the list they get an initial.
[[nodiscard]] std::string name_of_adult(std::size_t number);

}  // namespace slimfit::generate
