#include "slimfit/intake/masked_words.hpp"

#include "slimfit/intake/letters.hpp"

#include <algorithm>
#include <string_view>

namespace slimfit::intake {

namespace {

constexpr std::string_view all_digits{"0123456789"};

bool is_digit(char letter) {
    return all_digits.find(letter) != std::string_view::npos;
}

bool is_year(std::string_view digits) {
    return digits.size() == 4 && digits.starts_with("20");
}

std::size_t digits_besides_years(std::string_view word) {
    std::size_t count = 0;
    for (auto begin = word.find_first_of(all_digits); begin != std::string_view::npos;) {
        const auto end = std::min(word.find_first_not_of(all_digits, begin), word.size());
        const auto digits = word.substr(begin, end - begin);
        count += is_year(digits) ? 0 : digits.size();
        begin = word.find_first_of(all_digits, end);
    }
    return count;
}

}  // namespace

void mask_numbers_among_letters(std::string& text) {
    constexpr std::size_t shortest_identity_number = 8;
    const auto is_space = [](char letter) { return letter == ' '; };
    for (auto begin = text.begin(); begin != text.end();) {
        const auto end = std::find_if(begin, text.end(), is_space);
        if (digits_besides_years({begin, end}) >= shortest_identity_number &&
            !words_of_letters({begin, end}).empty())
            std::replace_if(begin, end, is_digit, '*');
        begin = std::find_if_not(end, text.end(), is_space);
    }
}

}  // namespace slimfit::intake
