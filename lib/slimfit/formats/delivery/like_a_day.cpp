#include "slimfit/formats/delivery/like_a_day.hpp"

#include "slimfit/calendar/digits.hpp"
#include "slimfit/intake/month_name.hpp"

#include <algorithm>

namespace slimfit::formats {

namespace {

using Parts = std::vector<std::string_view>;

constexpr int most_days = 31;
constexpr int most_months = 12;

bool is_year(std::string_view part) {
    return part.size() == 4 && (part.starts_with("19") || part.starts_with("20")) &&
           calendar::read_digits(part);
}

/// Nothing is as much as zero.
int number_in(std::string_view part) {
    return part.size() > 2 ? 0 : calendar::read_digits(part).value_or(0);
}

bool is_number(std::string_view part) {
    return part.size() <= 2 && calendar::read_digits(part);
}

bool is_month(std::string_view part) {
    return number_in(part) >= 1 && number_in(part) <= most_months;
}

bool is_day_of_month(std::string_view part) {
    return number_in(part) >= 1 && number_in(part) <= most_days;
}

Parts parts_of(std::string_view word) {
    Parts parts;
    for (std::size_t start = 0; start <= word.size();) {
        const auto end = std::min(word.find_first_of("-/.", start), word.size());
        parts.push_back(word.substr(start, end - start));
        start = end + 1;
    }
    return parts;
}

bool is_with_short_year(const Parts& parts) {
    return parts[2].size() == 2 && is_number(parts[2]) &&
           ((is_day_of_month(parts[0]) && is_month(parts[1])) ||
            (is_month(parts[0]) && is_day_of_month(parts[1])));
}

/// "2011-12" is a school year, and no December.
bool is_school_year(std::string_view year, std::string_view part) {
    constexpr int century = 100;
    return part.size() == 2 &&
           (calendar::read_digits(year).value_or(0) + 1) % century == number_in(part);
}

bool is_month_of(std::string_view part, std::string_view year) {
    return is_year(year) && (is_month(part) || intake::month_called(part));
}

bool is_month_with_year(std::string_view word) {
    const auto parts = parts_of(word);
    if (parts.size() != 2 || is_school_year(parts[0], parts[1]))
        return false;
    return is_month_of(parts[0], parts[1]) || is_month_of(parts[1], parts[0]);
}

bool are_month_and_year(std::string_view month, std::string_view year) {
    return intake::month_called(month) && is_year(year);
}

}  // namespace

bool is_year_month_day(std::string_view word) {
    return word.size() == 8 && word.starts_with("20") && calendar::read_digits(word);
}

bool is_like_a_day(std::string_view word) {
    if (is_year_month_day(word))
        return true;
    const auto parts = parts_of(word);
    if (parts.size() != 3)
        return false;
    return (is_year(parts[0]) && is_number(parts[1]) && is_number(parts[2])) ||
           (is_number(parts[0]) && is_number(parts[1]) && is_year(parts[2])) ||
           (word.find('.') == word.npos && is_with_short_year(parts));
}

bool has_month_with_year(const std::vector<std::string>& words) {
    for (std::size_t place = 1; place < words.size(); ++place)
        if (are_month_and_year(words[place - 1], words[place]) ||
            are_month_and_year(words[place], words[place - 1]))
            return true;
    return std::ranges::any_of(words, is_month_with_year);
}

}  // namespace slimfit::formats
