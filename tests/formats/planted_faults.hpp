#pragma once

#include "support/random_source.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace slimfit::test {

/// A piece of a school text to be replaced by another. No line moves.
struct PlantedFault {
    std::string sort;  ///< for the report of a test that fails
    std::size_t begin{};
    std::size_t end{};
    std::string by;
    int line{};
};

/// The text with all of them in it; none lies inside another.
[[nodiscard]] std::string planted(std::string text, std::vector<PlantedFault> faults);

/// Something that no schema allows, at a random place; nothing when it does not fit there.
[[nodiscard]] std::optional<PlantedFault>
fault_of_form(const std::string& text, RandomSource& random);

/// Something that the schema allows and that cannot be, whatever else the file says.
[[nodiscard]] std::optional<PlantedFault>
fault_of_meaning(const std::string& text, RandomSource& random);

}  // namespace slimfit::test
