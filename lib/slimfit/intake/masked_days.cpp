#include "slimfit/intake/masked_days.hpp"

#include "slimfit/intake/digit_parts.hpp"
#include "slimfit/intake/month_name.hpp"
#include "slimfit/intake/plain_text.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>

namespace slimfit::intake {

namespace {

bool is_year(const DigitPart& part) {
    return is_year_of_our_time(part) || (part.digits.size() == 4 && part.digits.starts_with("19"));
}

bool is_short_year(const DigitPart& part) {
    return part.digits.size() == 2;
}

bool is_day_of_month(const DigitPart& part) {
    constexpr int longest_month = 31;
    return part.digits.size() <= 2 && number_of(part) >= 1 && number_of(part) <= longest_month;
}

bool are_day_and_month(const DigitPart& one, const DigitPart& other) {
    constexpr int months = 12;
    return is_day_of_month(one) && is_day_of_month(other) &&
           std::min(number_of(one), number_of(other)) <= months;
}

/// The sign that stands between two numbers, whatever spaces stand around it.
std::string sign_in(std::string_view gap) {
    std::string sign{gap};
    std::erase(sign, ' ');
    return sign;
}

bool has_letters(std::string_view gap) {
    return !compared(gap).empty();
}

/// The month that a gap names and nothing else, but for the ending of "3rd" or "3e".
bool is_month(std::string_view gap) {
    static constexpr std::array<std::string_view, 7> endings{
        "e ", "de ", "ste ", "st ", "nd ", "rd ", "th "};
    const auto words = compared(gap);
    return month_called(words) || std::ranges::any_of(endings, [&](std::string_view ending) {
               return words.starts_with(ending) && month_called(words.substr(ending.size()));
           });
}

bool ends_in_month(std::string_view gap) {
    const auto words = compared(gap);
    const auto last = words.rfind(' ');
    return month_called(last == std::string::npos ? words : words.substr(last + 1)).has_value();
}

bool begins_school_year(DigitParts parts, std::size_t at) {
    return at + 1 < parts.size() && is_year(parts[at + 1]) && !has_letters(parts[at + 1].gap) &&
           number_of(parts[at + 1]) == number_of(parts[at]) + 1;
}

/// "12-03-2018", "3/12/18" or "2018-3-12" at that place.
bool has_day_in_numbers(DigitParts parts, std::size_t at) {
    if (at + 2 >= parts.size())
        return false;
    const auto& [first, second, third] = std::tie(parts[at], parts[at + 1], parts[at + 2]);
    const auto sign = sign_in(second.gap);
    if (has_letters(sign) || sign_in(third.gap) != sign)
        return false;
    if (is_year(first))
        return are_day_and_month(second, third);
    if (!are_day_and_month(first, second))
        return false;
    if (is_year(third))
        return !begins_school_year(parts, at + 2);
    return is_short_year(third) && (sign == "-" || sign == "/" || sign == ".");
}

/// "3 maart 2018" or "2018 maart 3" at that place: how many parts; 0 when it is not there.
std::size_t parts_with_month_between(DigitParts parts, std::size_t at) {
    if (at + 1 >= parts.size() || !is_month(parts[at + 1].gap))
        return 0;
    const auto& first = parts[at];
    const auto& second = parts[at + 1];
    const bool is_day = (is_day_of_month(first) && (is_year(second) || is_short_year(second))) ||
                        (is_year(first) && is_day_of_month(second));
    return is_day ? 2 : 0;
}

/// "March 3, 2018" at that place.
bool has_day_after_month(DigitParts parts, std::size_t at) {
    return at + 1 < parts.size() && ends_in_month(parts[at].gap) && is_day_of_month(parts[at]) &&
           is_year(parts[at + 1]) && !has_letters(parts[at + 1].gap);
}

std::size_t parts_of_day(DigitParts parts, std::size_t at) {
    if (has_day_in_numbers(parts, at))
        return 3;
    if (has_day_after_month(parts, at))
        return 2;
    return parts_with_month_between(parts, at);
}

}  // namespace

void mask_days(std::string& text) {
    const auto copy = text;
    const auto parts = digit_parts_of(copy);
    for (std::size_t at = 0; at < parts.size();) {
        const auto count = parts_of_day(parts, at);
        mask(DigitParts{parts}.subspan(at, count), text);
        at += std::max<std::size_t>(count, 1);
    }
}

}  // namespace slimfit::intake
