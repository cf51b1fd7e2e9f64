#include "slimfit/calendar/digits.hpp"

#include <algorithm>

namespace slimfit::calendar {

std::optional<int> read_digits(std::string_view text) {
    const auto is_digit = [](char letter) { return '0' <= letter && letter <= '9'; };
    if (text.empty() || text.size() > 9 || !std::ranges::all_of(text, is_digit))
        return std::nullopt;
    int number = 0;
    for (const char digit : text)
        number = 10 * number + (digit - '0');
    return number;
}

std::string padded(int number, std::size_t digits) {
    auto text = std::to_string(number);
    if (text.size() < digits)
        text.insert(0, digits - text.size(), '0');
    return text;
}

}  // namespace slimfit::calendar
