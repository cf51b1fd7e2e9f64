#include "slimfit/intake/masked_code.hpp"

#include "slimfit/intake/plain_text.hpp"

#include <algorithm>

namespace slimfit::intake {

namespace {

constexpr std::size_t letters_of_mark = 6;

/// Letters only: digits might look like those that are masked.
std::string letters_of(std::string_view mark) {
    constexpr std::string_view digits{"0123456789abcdef"};
    std::string letters;
    for (const char digit : mark.substr(0, letters_of_mark))
        letters += static_cast<char>('a' + static_cast<char>(digits.find(digit)));
    return letters;
}

}  // namespace

std::string masked_code(std::string_view code, const KeyedHash& hash, std::size_t longest) {
    const auto room = longest - letters_of_mark - 1;
    auto kept = kept_text(code, longest);
    if (std::ranges::count(kept, '*') == std::ranges::count(code, '*'))
        return kept;
    return kept_text(kept, room) + '-' + letters_of(hash(code));
}

bool is_masked_code(std::string_view kept) {
    const auto before = kept.rfind('-');
    return before != std::string_view::npos && kept.size() == before + 1 + letters_of_mark &&
           kept.substr(0, before).find('*') != std::string_view::npos &&
           std::ranges::all_of(kept.substr(before + 1), [](char letter) {
               return letter >= 'a' && letter <= 'p';
           });
}

}  // namespace slimfit::intake
