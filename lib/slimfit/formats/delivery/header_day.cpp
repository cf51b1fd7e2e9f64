#include "slimfit/formats/delivery/header_day.hpp"

#include "slimfit/formats/delivery/csv_cells.hpp"
#include "slimfit/formats/delivery/like_a_day.hpp"
#include "slimfit/intake/digit_parts.hpp"
#include "slimfit/intake/month_name.hpp"
#include "slimfit/intake/plain_text.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace slimfit::formats {

namespace {

using Words = std::vector<std::string>;

/// Between spaces or what stands for one, without the brackets and commas around them.
Words words_of(std::string_view header) {
    constexpr std::string_view between{" _()[],;:"};
    Words words;
    for (auto start = header.find_first_not_of(between); start != header.npos;) {
        const auto end = std::min(header.find_first_of(between, start), header.size());
        words.emplace_back(header.substr(start, end - start));
        start = header.find_first_not_of(between, end);
    }
    return words;
}

bool has_whole_year(const std::string& text) {
    return std::ranges::any_of(intake::digit_parts_of(text), [](const intake::DigitPart& part) {
        return part.digits.size() == 4;
    });
}

/// Whatever may be a day in one word, or in three with the month written out.
std::vector<std::string> may_be_days(const Words& words) {
    std::vector<std::string> days;
    for (const auto& word : words)
        if (has_whole_year(word) || word.find('.') == std::string::npos)
            days.push_back(word);
    for (std::size_t first = 0; first + 2 < words.size(); ++first) {
        const auto all = words[first] + ' ' + words[first + 1] + ' ' + words[first + 2];
        const bool has_month =
            intake::month_called(words[first]) || intake::month_called(words[first + 1]);
        if (has_month && has_whole_year(all))
            days.push_back(all);
    }
    return days;
}

/// 20260312 as a file name has it.
std::optional<calendar::Date> day_in_eight_digits(const std::string& text) {
    if (!is_year_month_day(text))
        return std::nullopt;
    return date_in(text.substr(0, 4) + '-' + text.substr(4, 2) + '-' + text.substr(6));
}

DayReadings readings_of(const std::string& text) {
    if (const auto day = day_in_eight_digits(text))
        return {.day_first = day, .month_first = day};
    return {
        .day_first = date_in(text, DayOrder::day_first),
        .month_first = date_in(text, DayOrder::month_first)};
}

HeaderDay day_in(const Words& words) {
    DayReadings found;
    for (const auto& text : may_be_days(words)) {
        const auto day = readings_of(text);
        if (day.is_day() && found.is_day() && found != day)
            return {.day = {}, .is_unclear = true};
        if (day.is_day())
            found = day;
    }
    const bool is_unclear = std::ranges::any_of(words, [](const std::string& word) {
        return is_like_a_day(word) && !readings_of(word).is_day();
    });
    if (is_unclear || (!found.is_day() && has_month_with_year(words)))
        return {.day = {}, .is_unclear = true};
    return {.day = found};
}

}  // namespace

HeaderDay day_in_header(std::string_view header) {
    // A day may end where a longer header is cut off.
    constexpr std::size_t longest_searched = 400;
    const auto plain = intake::in_plain_signs(header);
    if (plain.size() > longest_searched)
        return {};
    return day_in(words_of(plain));
}

}  // namespace slimfit::formats
