#include "slimfit/generate/stage.hpp"

#include <algorithm>
#include <array>

namespace slimfit::generate {

Stage stage_of(const std::vector<int>& year_groups) {
    constexpr int first_of_upper = 5;
    const int lowest = year_groups.empty() ? first_of_upper : std::ranges::min(year_groups);
    if (lowest < first_year_group_with_levels)
        return Stage::lower;
    return lowest < first_of_upper ? Stage::middle : Stage::upper;
}

std::string_view code_of(Stage stage) {
    constexpr std::array<std::string_view, 3> codes{"OB", "MB", "BB"};
    return codes[static_cast<std::size_t>(stage)];
}

std::string_view name_of(Stage stage) {
    constexpr std::array<std::string_view, 3> names{"Onderbouw", "Middenbouw", "Bovenbouw"};
    return names[static_cast<std::size_t>(stage)];
}

}  // namespace slimfit::generate
