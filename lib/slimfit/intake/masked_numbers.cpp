#include "slimfit/intake/masked_numbers.hpp"

#include "slimfit/intake/digit_parts.hpp"
#include "slimfit/intake/letter_at.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <string_view>
#include <vector>

namespace slimfit::intake {

namespace {

constexpr std::size_t shortest_identity_number = 8;

bool is_digit(std::uint32_t letter) {
    return letter >= '0' && letter <= '9';
}

bool is_digit_at(std::string_view text, std::size_t at) {
    return at < text.size() && is_digit(static_cast<unsigned char>(text[at]));
}

/// Latin letters. Those of other scripts are taken for signs, which masks rather too much.
bool is_letter(std::uint32_t letter) {
    const auto small = letter | 0x20U;
    const bool is_plain = small >= 'a' && small <= 'z';
    const bool is_sign = letter == 0xD7U || letter == 0xF7U;  // times and divided by
    const bool has_accent = letter >= 0xC0U && letter <= 0x24FU && !is_sign;
    return is_plain || has_accent || (letter >= 0x1E00U && letter <= 0x1EFFU);
}

std::size_t behind_digits(std::string_view text, std::size_t at) {
    while (is_digit_at(text, at))
        ++at;
    return at;
}

/// Everything may stand between the digits of a number, seen or not.
std::size_t behind_gap(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        const auto [number, bytes] = letter_at(text, at);
        if (is_digit(number) || is_letter(number))
            break;
        at += bytes;
    }
    return at;
}

/// The parts of what may be one number, from its first digit on.
std::vector<DigitPart> parts_from(std::string_view text, std::size_t at) {
    std::vector<DigitPart> parts;
    for (std::string_view gap; is_digit_at(text, at);) {
        const auto end = behind_digits(text, at);
        parts.push_back({.begin = at, .digits = text.substr(at, end - at), .gap = gap});
        at = behind_gap(text, end);
        gap = text.substr(end, at - end);
    }
    return parts;
}

std::size_t digits_in(DigitParts parts) {
    std::size_t digits = 0;
    for (const auto& part : parts)
        digits += part.digits.size();
    return digits;
}

bool is_short(const DigitPart& part) {
    return part.digits.size() <= 2;
}

bool is_day(const DigitPart& year, const DigitPart& month, const DigitPart& day) {
    return is_year_of_our_time(year) && is_short(month) && is_short(day) &&
           std::chrono::year_month_day{
               std::chrono::year{number_of(year)},
               std::chrono::month{static_cast<unsigned>(number_of(month))},
               std::chrono::day{static_cast<unsigned>(number_of(day))}}
               .ok();
}

/// A sign that days and school years are written with, "27-01-2025", "2026 / 2027".
bool joins(std::string_view gap) {
    constexpr std::array<std::string_view, 9> signs{
        "-", " - ", "/", " / ", ".", "\u2010", "\u2011", "\u2013", " \u2013 "};
    return std::ranges::find(signs, gap) != signs.end();
}

/// The parts at that place are a day, in either order.
bool has_day_at(DigitParts run, std::size_t at) {
    if (run.size() < at + 3 || run[at + 1].gap != run[at + 2].gap)
        return false;
    return is_day(run[at + 2], run[at + 1], run[at]) || is_day(run[at], run[at + 1], run[at + 2]);
}

/// The parts at that place are the years of a school year; those of a longer plan only when there
/// is nothing else.
bool has_years_at(DigitParts run, std::size_t at) {
    constexpr int longest_plan = 8;
    if (run.size() < at + 2 || !is_year_of_our_time(run[at]) || !is_year_of_our_time(run[at + 1]))
        return false;
    const auto years = number_of(run[at + 1]) - number_of(run[at]);
    return years > 0 && years <= (run.size() == 2 ? longest_plan : 1);
}

/// Whether what stands before the part keeps it apart from one that is written with that sign.
bool keeps_apart(const DigitPart& part, std::string_view sign) {
    return part.gap != sign && part.gap.find_first_of(" ,()") != std::string_view::npos;
}

/// How many parts at that place are a day or a school year and belong to no other digits; 0 when
/// none are.
std::size_t calendar_parts(DigitParts run, std::size_t at) {
    const std::size_t count = has_day_at(run, at) ? 3 : has_years_at(run, at) ? 2 : 0;
    if (count == 0)
        return 0;
    const auto sign = run[at + 1].gap;
    const auto end = at + count;
    const bool is_apart = (at == 0 || keeps_apart(run[at], sign)) &&
                          (end == run.size() || keeps_apart(run[end], sign));
    return joins(sign) && is_apart ? count : 0;
}

std::vector<DigitPart> without_calendar(DigitParts run) {
    std::vector<DigitPart> others;
    for (std::size_t at = 0; at < run.size();) {
        const auto count = calendar_parts(run, at);
        if (count == 0)
            others.push_back(run[at]);
        at += std::max<std::size_t>(count, 1);
    }
    return others;
}

/// "1,2,3,4,5,6,7,8" is the whole school.
bool are_year_groups(DigitParts parts) {
    constexpr int last_group = 8;
    int group = 0;
    return std::ranges::all_of(parts, [&](const DigitPart& part) {
        return part.digits.size() == 1 && number_of(part) == ++group && group <= last_group;
    });
}

/// All digits of the run count, those of the calendar too as soon as the others are more than a few
/// groups: of "2011-2012 345" nobody can say what it is.
bool may_be_identity_number(DigitParts run) {
    if (digits_in(run) < shortest_identity_number)
        return false;
    const auto others = without_calendar(run);
    if (are_year_groups(others))
        return false;
    const bool has_calendar = others.size() < run.size();
    return !has_calendar || digits_in(others) >= shortest_identity_number ||
           !std::ranges::all_of(others, is_short);
}

}  // namespace

void mask_numbers(std::string& text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!is_digit_at(text, at))
            continue;
        const auto run = parts_from(text, at);
        at = run.back().begin + run.back().digits.size();
        if (!may_be_identity_number(run))
            continue;
        mask(run, text);
    }
}

}  // namespace slimfit::intake
