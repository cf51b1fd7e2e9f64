#include "slimfit/planning/day_words.hpp"

#include <array>

namespace slimfit::planning {

std::string_view day_code(calendar::Date date) {
    static constexpr std::array<std::string_view, 7> codes{
        "mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    return codes[static_cast<std::size_t>(date.weekday())];
}

}  // namespace slimfit::planning
