#include "slimfit/intake/surname.hpp"

#include "slimfit/intake/letters.hpp"
#include "slimfit/intake/plain_digits.hpp"
#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/visible_text.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <vector>

namespace slimfit::intake {

namespace {

/// Words that stand before a surname, by themselves or one behind another: those of the Dutch
/// registers of persons, and how they are made short.
constexpr auto words_before = std::to_array<std::string_view>(
    {"a",   "aan", "aen", "al",  "am",   "auf", "ben",   "bij",   "bin",   "bint",  "boven",
     "d",   "da",  "dal", "das", "de",   "dei", "del",   "della", "dello", "den",   "der",
     "des", "di",  "do",  "dos", "du",   "el",  "het",   "ibn",   "im",    "in",    "l",
     "la",  "las", "le",  "les", "lo",   "los", "onder", "op",    "over",  "s",     "t",
     "te",  "ten", "ter", "tho", "thoe", "toe", "tot",   "uijt",  "uit",   "v",     "van",
     "vd",  "vdr", "vom", "von", "voor", "vor", "zu",    "zum",   "zur",   "\u00E0"}
);

bool stands_before(const std::string& word) {
    return std::ranges::find(words_before, compared(word)) != words_before.end();
}

std::vector<std::string> words_in(std::string_view text) {
    return words_of_letters(with_plain_digits(without_hidden_signs(text)));
}

std::string initial_of(std::span<const std::string> words) {
    const auto own = std::ranges::find_if_not(words, stands_before);
    if (own != words.end())
        return first_as_capital(*own);
    return words.empty() ? std::string{} : first_as_capital(words.front());
}

std::vector<std::string_view> parts_between_spaces(std::string_view text) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (end > 0)
            parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

}  // namespace

std::string initial_of_surname(std::string_view surname) {
    return initial_of(words_in(surname));
}

std::string initial_behind_given_name(std::string_view words) {
    std::set<std::string> initials;
    for (const auto part : parts_between_spaces(words)) {
        const auto of_part = words_in(part);
        // With "van" the surname begins, whatever names stand before it.
        if (!of_part.empty() && std::ranges::all_of(of_part, stands_before))
            return initial_of_surname({part.data(), words.data() + words.size()});
        if (!of_part.empty())
            initials.insert(initial_of(of_part));
    }
    return initials.size() == 1 ? *initials.begin() : std::string{};
}

}  // namespace slimfit::intake
