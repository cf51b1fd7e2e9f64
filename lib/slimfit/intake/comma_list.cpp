#include "slimfit/intake/comma_list.hpp"

#include <sstream>

namespace slimfit::intake {

std::vector<std::string> parts_of_list(const std::string& list) {
    std::istringstream stream{list};
    std::vector<std::string> parts;
    for (std::string part; std::getline(stream, part, ',');)
        parts.push_back(part);
    return parts;
}

std::string joined(std::span<const std::string> parts) {
    auto list = parts.front();
    for (const auto& part : parts.subspan(1))
        list += ',' + part;
    return list;
}

std::size_t parts_of_longest_word(
    std::span<const std::string> parts, const std::function<bool(const std::string&)>& is_word
) {
    auto count = parts.size();
    while (count > 1 && !is_word(joined(parts.first(count))))
        --count;
    return count;
}

}  // namespace slimfit::intake
