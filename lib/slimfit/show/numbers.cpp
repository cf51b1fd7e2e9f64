#include "slimfit/show/numbers.hpp"

#include <cstdlib>

namespace slimfit::show {

std::string decimal(std::int64_t number, int digits, Language language) {
    auto text = std::to_string(std::abs(number));
    const auto places = static_cast<std::size_t>(digits);
    if (text.size() <= places)
        text.insert(0, places + 1 - text.size(), '0');
    text.insert(text.size() - places, 1, language == Language::dutch ? ',' : '.');
    return number < 0 ? '-' + text : text;
}

std::string percentage(std::int64_t per_mille, Language language) {
    return decimal(per_mille, 1, language) + " %";
}

}  // namespace slimfit::show
