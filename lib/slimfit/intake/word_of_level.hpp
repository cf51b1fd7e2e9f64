#pragma once

#include <string_view>

namespace slimfit::intake {

/// "Ruim voldoende", "zwak", "onv": what methods call a level, in whole words or short ones. Such a
/// word says nothing else of a child.
[[nodiscard]] bool is_word_of_level(std::string_view written);

}  // namespace slimfit::intake
