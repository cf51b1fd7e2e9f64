#include "slimfit/intake/names_apart.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

namespace slimfit::intake {

namespace {

/// Letters to add, take out or change, and neighbours to swap, to get from one word to the other.
std::size_t letters_apart(const std::string& one, const std::string& other) {
    std::vector<std::size_t> two_above(other.size() + 1);
    std::vector<std::size_t> above(other.size() + 1);
    std::vector<std::size_t> here(other.size() + 1);
    std::iota(above.begin(), above.end(), std::size_t{0});
    for (std::size_t row = 1; row <= one.size(); ++row) {
        here[0] = row;
        for (std::size_t column = 1; column <= other.size(); ++column) {
            const auto change = above[column - 1] + (one[row - 1] == other[column - 1] ? 0U : 1U);
            here[column] = std::min({change, above[column] + 1, here[column - 1] + 1});
            if (row > 1 && column > 1 && one[row - 1] == other[column - 2] &&
                one[row - 2] == other[column - 1])
                here[column] = std::min(here[column], two_above[column - 2] + 1);
        }
        std::swap(two_above, above);
        std::swap(above, here);
    }
    return above.back();
}

/// "Noor" and "Noortje", "Anna" and "Anna Maria": a child is called by a part of her name.
bool is_begun_by(const std::string& name, const std::string& beginning) {
    constexpr std::size_t shortest = 3;
    return beginning.size() >= shortest && name.starts_with(beginning);
}

}  // namespace

std::optional<std::size_t>
names_apart(const std::string& one, const std::string& other, bool may_be_part) {
    const auto& [shorter, longer] = std::minmax(one, other, [](const auto& name, const auto& next) {
        return name.size() < next.size();
    });
    // Cheap, and enough for most names of a school.
    if (longer.size() < shorter.size() + too_far) {
        const auto letters = letters_apart(one, other);
        if (letters < too_far && 3 * letters <= shorter.size())
            return letters;
    }
    if (may_be_part && is_begun_by(longer, shorter))
        return too_far - 1;
    return std::nullopt;
}

}  // namespace slimfit::intake
