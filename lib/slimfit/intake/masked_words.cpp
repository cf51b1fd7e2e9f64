#include "slimfit/intake/masked_words.hpp"

#include "slimfit/intake/digit_parts.hpp"
#include "slimfit/intake/letters.hpp"

#include <algorithm>
#include <string_view>

namespace slimfit::intake {

namespace {

std::size_t digits_besides_years(DigitParts parts) {
    std::size_t count = 0;
    for (const auto& part : parts)
        count += is_year_of_our_time(part) ? 0 : part.digits.size();
    return count;
}

/// May be an identity number, with letters to hide it.
bool hides_number(std::string_view word, DigitParts parts) {
    constexpr std::size_t shortest_identity_number = 8;
    return digits_besides_years(parts) >= shortest_identity_number &&
           !words_of_letters(word).empty();
}

}  // namespace

void mask_numbers_among_letters(std::string& text) {
    const auto copy = text;
    const std::string_view all{copy};
    for (std::size_t begin = 0; begin < all.size();) {
        const auto end = std::min(all.find(' ', begin), all.size());
        const auto word = all.substr(begin, end - begin);
        auto parts = digit_parts_of(word);
        for (auto& part : parts)
            part.begin += begin;
        if (hides_number(word, parts))
            mask(parts, text);
        begin = end + 1;
    }
}

}  // namespace slimfit::intake
