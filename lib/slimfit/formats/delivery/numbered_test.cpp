#include "slimfit/formats/delivery/numbered_test.hpp"

#include "slimfit/intake/letters.hpp"
#include "slimfit/intake/plain_text.hpp"

#include <algorithm>
#include <array>

namespace slimfit::formats {

bool is_part_of_method(std::string_view word) {
    static constexpr std::array<std::string_view, 9> words{
        "blok", "toets", "hoofdstuk", "hfst", "thema", "les", "taak", "module", "week"};
    return std::ranges::find(words, intake::compared(word)) != words.end();
}

bool is_numbered_test(const std::string& name) {
    constexpr std::ptrdiff_t most_digits = 4;
    const auto is_digit = [](char sign) { return sign >= '0' && sign <= '9'; };
    const auto digits = std::ranges::count_if(name, is_digit);
    const auto words = intake::words_of_letters(name);
    return digits > 0 && digits <= most_digits && !words.empty() &&
           name.find('*') == std::string::npos && std::ranges::all_of(words, is_part_of_method);
}

}  // namespace slimfit::formats
