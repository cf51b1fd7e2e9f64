#include "slimfit/intake/digit_parts.hpp"

#include <algorithm>
#include <charconv>

namespace slimfit::intake {

std::vector<DigitPart> digit_parts_of(std::string_view text) {
    constexpr std::string_view all_digits{"0123456789"};
    std::vector<DigitPart> parts;
    std::size_t end = 0;
    for (auto begin = text.find_first_of(all_digits); begin != std::string_view::npos;
         begin = text.find_first_of(all_digits, end)) {
        const auto gap = text.substr(end, begin - end);
        end = std::min(text.find_first_not_of(all_digits, begin), text.size());
        parts.push_back({.begin = begin, .digits = text.substr(begin, end - begin), .gap = gap});
    }
    return parts;
}

int number_of(const DigitPart& part) {
    int number = 0;
    std::from_chars(part.digits.data(), part.digits.data() + part.digits.size(), number);
    return number;
}

bool is_year_of_our_time(const DigitPart& part) {
    return part.digits.size() == 4 && part.digits.starts_with("20");
}

void mask(DigitParts parts, std::string& text) {
    for (const auto& part : parts)
        text.replace(part.begin, part.digits.size(), part.digits.size(), '*');
}

}  // namespace slimfit::intake
