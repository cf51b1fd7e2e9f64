#include "slimfit/intake/years_in_group.hpp"

#include "slimfit/intake/plain_text.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <sstream>
#include <string>

namespace slimfit::intake {

namespace {

bool is_word_for_group(std::string_view word) {
    static constexpr std::array<std::string_view, 8> words{
        "groep", "jaargroep", "leerjaar", "klas", "group", "class", "en", "and"};
    return std::ranges::find(words, word) != words.end();
}

/// "4", and "4a" of two groups of one year.
std::optional<int> year_in(std::string_view word) {
    const bool has_letter = word.size() == 2 && word[1] >= 'a' && word[1] <= 'z';
    if ((word.size() != 1 && !has_letter) || word[0] < '1' || word[0] > '8')
        return std::nullopt;
    return word[0] - '0';
}

}  // namespace

std::set<int> years_in_group(std::string_view word) {
    std::istringstream words{compared(word)};
    std::set<int> years;
    for (std::string part; words >> part;)
        if (const auto year = year_in(part))
            years.insert(*year);
        else if (!is_word_for_group(part))
            return {};
    return years;
}

}  // namespace slimfit::intake
