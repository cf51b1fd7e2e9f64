#include "slimfit/intake/rounded_number.hpp"

#include "slimfit/intake/plain_digits.hpp"

#include <algorithm>
#include <string>

namespace slimfit::intake {

namespace {

bool is_digit(char letter) {
    return letter >= '0' && letter <= '9';
}

bool is_all_digits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, is_digit);
}

}  // namespace

bool is_rounded_number(std::string_view text) {
    const auto plain = with_plain_digits(text);
    const auto exponent_at = plain.find_first_of("Ee");
    if (exponent_at == std::string::npos)
        return false;
    auto number = plain.substr(0, exponent_at);
    std::string_view exponent{plain};
    exponent.remove_prefix(exponent_at + 1);
    if (exponent.starts_with('+'))
        exponent.remove_prefix(1);
    const auto point = number.find_first_of(".,");
    return point == 1 && is_all_digits(number.erase(point, 1)) && is_all_digits(exponent);
}

}  // namespace slimfit::intake
