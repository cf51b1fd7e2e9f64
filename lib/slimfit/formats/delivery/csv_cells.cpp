#include "slimfit/formats/delivery/csv_cells.hpp"

#include "slimfit/calendar/digits.hpp"
#include "slimfit/formats/delivery/group_table.hpp"
#include "slimfit/formats/delivery/reading.hpp"
#include "slimfit/intake/month_name.hpp"
#include "slimfit/intake/name_alone.hpp"
#include "slimfit/intake/plain_digits.hpp"
#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/short_code.hpp"
#include "slimfit/intake/surname.hpp"

#include <algorithm>
#include <array>
#include <sstream>
#include <utility>
#include <vector>

namespace slimfit::formats {

namespace {

bool is_digit(char letter) {
    return letter >= '0' && letter <= '9';
}

constexpr std::size_t digits_of_year = 4;

/// A time of the day, as spreadsheets put behind a date, is no part of it.
std::vector<std::string_view> parts_of_date(std::string_view cell) {
    constexpr std::string_view signs{"-/., "};
    std::vector<std::string_view> parts;
    while (!cell.empty()) {
        const auto end = std::min(cell.find_first_of(signs), cell.size());
        const auto part = cell.substr(0, end);
        if (!part.empty() && part.find(':') == std::string_view::npos)
            parts.push_back(part);
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return parts;
}

/// Of two digits a year is one of this century.
std::optional<int> year_in(std::string_view written) {
    constexpr int century = 2000;
    const auto year = calendar::read_digits(written);
    if (year && written.size() == 2)
        return century + *year;
    return written.size() == digits_of_year ? year : std::nullopt;
}

std::optional<calendar::Date> day_of(
    std::string_view day_written, std::string_view month_written, std::string_view year_written
) {
    const auto day = calendar::read_digits(day_written);
    auto month = calendar::read_digits(month_written);
    if (!month)
        month = intake::month_called(month_written);
    const auto year = year_in(year_written);
    if (!day || !month || !year)
        return std::nullopt;
    return of_our_time(calendar::Date::of(*year, *month, *day));
}

}  // namespace

bool says_nothing(std::string_view cell) {
    static constexpr std::array<std::string_view, 6> words{
        "", "onbekend", "nvt", "n v t", "unknown", "geen"};
    return std::ranges::find(words, intake::compared(cell)) != words.end();
}

bool is_long_text(std::string_view cell) {
    constexpr std::size_t longest_value = 12;
    const auto text = intake::kept_text(cell, longest_kept);
    return text.size() > longest_value || text.find(' ') != std::string::npos;
}

bool is_code_or_number(std::string_view cell) {
    constexpr std::size_t longest_number = 6;
    const auto text = intake::in_plain_signs(cell);
    const bool is_number = text.size() <= longest_number &&
                           text.find_first_not_of("0123456789,.%") == std::string::npos;
    return is_number || intake::is_short_code(text);
}

std::string shown(std::string_view cell) {
    constexpr std::ptrdiff_t digits_of_identity_number = 8;
    auto text = intake::kept_text(cell, longest_kept);
    if (std::ranges::count_if(intake::with_plain_digits(cell), is_digit) >=
        digits_of_identity_number)
        std::ranges::replace_if(text, is_digit, '*');
    return text;
}

std::optional<calendar::Date> date_in(std::string_view cell, DayOrder order) {
    if (const auto day = day_in(cell))
        return day;
    const auto parts = parts_of_date(cell);
    if (parts.size() != 3)
        return std::nullopt;
    if (parts[0].size() == digits_of_year)
        return day_of(parts[2], parts[1], parts[0]);
    const bool is_in_numbers = calendar::read_digits(parts[1]).has_value();
    if (intake::month_called(parts[0]) || (order == DayOrder::month_first && is_in_numbers))
        return day_of(parts[1], parts[0], parts[2]);
    return day_of(parts[0], parts[1], parts[2]);
}

std::optional<int> year_group_in_cell(std::string_view cell) {
    std::istringstream words{intake::compared(intake::with_plain_digits(cell))};
    std::optional<std::string> number;
    for (std::string word; words >> word;)
        if (std::ranges::all_of(word, is_digit) && std::exchange(number, word))
            return std::nullopt;
    return number ? year_group_in(*number) : std::nullopt;
}

intake::PersonName name_in(std::string_view cell) {
    const auto name = intake::name_alone(cell, longest_kept).name;
    const std::string_view all{name};
    if (const auto comma = all.find(','); comma != std::string::npos) {
        const auto rest = intake::kept_name(all.substr(comma + 1));
        return {
            .given = rest.substr(0, rest.find(' ')),
            .initial = intake::initial_of_surname(all.substr(0, comma))};
    }
    const auto space = std::min(all.find(' '), all.size());
    return {
        .given = name.substr(0, space),
        .initial = intake::initial_behind_given_name(all.substr(space))};
}

}  // namespace slimfit::formats
