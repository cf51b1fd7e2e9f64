#pragma once

#include <string>
#include <string_view>

namespace slimfit::formats {

// Tests that a method numbers by its parts.

/// "Blok", "hfst": what a school calls a part of a method, in small letters or not.
[[nodiscard]] bool is_part_of_method(std::string_view word);

/// "Blok 3", "Hfst. 2 les 5": such words and short numbers alone. It may be long, and yet says
/// nothing of the child that made it.
[[nodiscard]] bool is_numbered_test(const std::string& name);

}  // namespace slimfit::formats
