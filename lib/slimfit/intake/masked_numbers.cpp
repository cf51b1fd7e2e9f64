#include "slimfit/intake/masked_numbers.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <string_view>
#include <vector>

namespace slimfit::intake {

namespace {

constexpr std::size_t shortest_identity_number = 8;
constexpr std::string_view all_digits{"0123456789"};

/// Digits without anything between them.
struct Part {
    std::size_t begin;
    std::string_view digits;
};

using Parts = std::span<const Part>;

bool is_digit(char letter) {
    return letter >= '0' && letter <= '9';
}

int number_of(const Part& part) {
    int number = 0;
    std::from_chars(part.digits.data(), part.digits.data() + part.digits.size(), number);
    return number;
}

bool is_year(const Part& part) {
    return part.digits.size() == 4 &&
           (part.digits.starts_with("19") || part.digits.starts_with("20"));
}

/// A day or a month, whichever stands first.
bool is_in_year(const Part& part) {
    return part.digits.size() <= 2;
}

/// How many parts at the beginning are a day, "27-01-2025" or "2025-01-27", or the years of a
/// school year or plan, "2026-2027"; 0 when none are.
std::size_t calendar_parts(Parts parts) {
    constexpr int longest_plan = 8;
    if (parts.size() >= 3 && is_in_year(parts[1]) &&
        ((is_in_year(parts[0]) && is_year(parts[2])) || (is_year(parts[0]) && is_in_year(parts[2]))
        ))
        return 3;
    if (parts.size() < 2 || !is_year(parts[0]) || !is_year(parts[1]))
        return 0;
    const auto years = number_of(parts[1]) - number_of(parts[0]);
    return years > 0 && years <= longest_plan ? 2 : 0;
}

/// "1,2,3,4,5,6,7,8" is the whole school.
bool are_year_groups(Parts parts) {
    int group = 0;
    return std::ranges::all_of(parts, [&](const Part& part) {
        return part.digits.size() == 1 && number_of(part) == ++group;
    });
}

/// Behind the spaces, commas, dashes and signs that people put between the digits of a number, and
/// those that nobody sees.
std::size_t behind_separators(std::string_view text, std::size_t at) {
    constexpr std::string_view plain{" -./_,"};
    constexpr std::array<std::string_view, 22> wide{
        "\xC2\xA0",  // a space that does not break
        "\xC2\xAD",  // a hyphen that is not shown
        "\xD8\x8C",  // an Arabic comma
        "\xD9\xAB",  // Arabic signs between thousands and before decimals
        "\xD9\xAC",
        "\xE2\x80\x87",  // a space as wide as a digit
        "\xE2\x80\x89",  // a thin space
        "\xE2\x80\x8B",  // spaces and joiners of no width
        "\xE2\x80\x8C", "\xE2\x80\x8D",
        "\xE2\x80\x8E",  // marks of direction
        "\xE2\x80\x8F",
        "\xE2\x80\x90",  // hyphens and dashes
        "\xE2\x80\x91", "\xE2\x80\x92", "\xE2\x80\x93", "\xE2\x80\x94",
        "\xE2\x80\xAF",   // a narrow space that does not break
        "\xE2\x81\xA0",   // a joiner of words
        "\xE2\x88\x92",   // a minus
        "\xEF\xBB\xBF",   // a mark of encoding
        "\xEF\xBC\x8C"};  // a comma of full width
    while (at < text.size()) {
        const auto rest = text.substr(at);
        const auto found = std::ranges::find_if(wide, [&](std::string_view sign) {
            return rest.starts_with(sign);
        });
        if (plain.find(rest.front()) != std::string_view::npos)
            ++at;
        else if (found != wide.end())
            at += found->size();
        else
            break;
    }
    return at;
}

/// The parts of what may be one number, from its first digit on.
std::vector<Part> parts_from(std::string_view text, std::size_t at) {
    std::vector<Part> parts;
    while (at < text.size() && is_digit(text[at])) {
        const auto end = std::min(text.find_first_not_of(all_digits, at), text.size());
        parts.push_back({.begin = at, .digits = text.substr(at, end - at)});
        at = behind_separators(text, end);
    }
    return parts;
}

void mask_if_number(std::string& text, Parts parts) {
    std::size_t digits = 0;
    for (const auto& part : parts)
        digits += part.digits.size();
    if (digits < shortest_identity_number || are_year_groups(parts))
        return;
    for (const auto& part : parts)
        std::fill_n(
            text.begin() + static_cast<std::ptrdiff_t>(part.begin), part.digits.size(), '*'
        );
}

/// What of the calendar stands among the parts is no part of a number.
void mask_numbers_in(std::string& text, Parts parts) {
    std::size_t number = 0;
    for (std::size_t at = 0; at < parts.size();) {
        const auto of_calendar = calendar_parts(parts.subspan(at));
        if (of_calendar == 0) {
            ++at;
            continue;
        }
        mask_if_number(text, parts.subspan(number, at - number));
        at += of_calendar;
        number = at;
    }
    mask_if_number(text, parts.subspan(number));
}

}  // namespace

void mask_numbers(std::string& text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!is_digit(text[at]))
            continue;
        const auto parts = parts_from(text, at);
        at = parts.back().begin + parts.back().digits.size();
        mask_numbers_in(text, parts);
    }
}

}  // namespace slimfit::intake
