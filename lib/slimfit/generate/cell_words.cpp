#include "slimfit/generate/cell_words.hpp"

#include "slimfit/calendar/digits.hpp"
#include "slimfit/generate/csv_table.hpp"

#include <algorithm>
#include <map>

namespace slimfit::generate {

namespace {

using calendar::CycleWeek;
using calendar::Weekday;

std::vector<std::string> parts_of(std::string_view text, std::string_view between) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = text.find_first_of(between);
        if (end != 0)
            parts.emplace_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return parts;
}

std::optional<Weekday> weekday_in(std::string_view word) {
    static const std::map<std::string, Weekday, std::less<>> words{
        {"ma", Weekday::monday},     {"maandag", Weekday::monday},
        {"mon", Weekday::monday},    {"monday", Weekday::monday},
        {"di", Weekday::tuesday},    {"dinsdag", Weekday::tuesday},
        {"tue", Weekday::tuesday},   {"tuesday", Weekday::tuesday},
        {"wo", Weekday::wednesday},  {"woensdag", Weekday::wednesday},
        {"wed", Weekday::wednesday}, {"wednesday", Weekday::wednesday},
        {"do", Weekday::thursday},   {"donderdag", Weekday::thursday},
        {"thu", Weekday::thursday},  {"thursday", Weekday::thursday},
        {"vr", Weekday::friday},     {"vrijdag", Weekday::friday},
        {"fri", Weekday::friday},    {"friday", Weekday::friday}};
    const auto found = words.find(plain_word(word));
    return found == words.end() ? std::nullopt : std::optional{found->second};
}

std::optional<std::vector<WorkDay>> range_in(std::string_view word) {
    const auto hyphen = word.find('-');
    if (hyphen == std::string_view::npos)
        return std::nullopt;
    const auto first = weekday_in(word.substr(0, hyphen));
    const auto last = weekday_in(word.substr(hyphen + 1));
    if (!first || !last || *last < *first)
        return std::nullopt;
    std::vector<WorkDay> days;
    for (const auto weekday : calendar::school_days)
        if (*first <= weekday && weekday <= *last)
            days.push_back({weekday, {}});
    return days;
}

/// "wo" or "wo/a".
std::optional<WorkDay> day_in(std::string_view word) {
    const auto stroke = word.find('/');
    const auto weekday = weekday_in(word.substr(0, stroke));
    if (!weekday)
        return std::nullopt;
    if (stroke == std::string_view::npos)
        return WorkDay{*weekday, {}};
    const auto week = plain_word(word.substr(stroke + 1));
    if (week == "a")
        return WorkDay{*weekday, CycleWeek::a};
    if (week == "b")
        return WorkDay{*weekday, CycleWeek::b};
    return std::nullopt;
}

}  // namespace

std::optional<int> contract_in(std::string_view cell) {
    constexpr int whole = 10'000;
    if (cell.empty())
        return 0;
    const auto point = cell.find_first_of(".,");
    const auto units = calendar::read_digits(cell.substr(0, point));
    if (!units || *units > 1)
        return std::nullopt;
    int contract = *units * whole;
    if (point != std::string_view::npos) {
        std::string decimals{cell.substr(point + 1)};
        if (decimals.size() > 4)
            return std::nullopt;
        decimals.resize(4, '0');
        const auto part = calendar::read_digits(decimals);
        if (!part || point + 1 == cell.size())
            return std::nullopt;
        contract += *part;
    }
    return contract <= whole + whole / 5 ? std::optional{contract} : std::nullopt;
}

std::optional<bool> yes_in(std::string_view cell) {
    const auto word = plain_word(cell);
    for (const std::string_view yes : {"ja", "j", "yes", "y", "x", "1", "waar", "true"})
        if (word == yes)
            return true;
    for (const std::string_view no : {"", "nee", "n", "no", "0", "onwaar", "false"})
        if (word == no)
            return false;
    return std::nullopt;
}

std::optional<std::vector<WorkDay>> days_in(std::string_view cell) {
    std::vector<WorkDay> days;
    for (const auto& word : parts_of(cell, " ,;+")) {
        if (const auto range = range_in(word))
            days.insert(days.end(), range->begin(), range->end());
        else if (const auto day = day_in(word))
            days.push_back(*day);
        else
            return std::nullopt;
    }
    return days;
}

std::optional<std::vector<MentorOf>> mentor_of_in(std::string_view cell) {
    std::vector<MentorOf> groups;
    for (const auto& word : words_in(cell)) {
        const auto equals = word.find('=');
        MentorOf group{.base_group = word.substr(0, equals)};
        if (equals != std::string::npos) {
            auto days = days_in(std::string_view{word}.substr(equals + 1));
            if (!days || days->empty() || group.base_group.empty())
                return std::nullopt;
            group.days = std::move(*days);
        }
        groups.push_back(std::move(group));
    }
    return groups;
}

std::optional<calendar::Date> date_in(std::string_view cell) {
    if (const auto date = calendar::Date::parse(cell))
        return date;
    const auto parts = parts_of(cell, "-/.");
    if (parts.size() != 3)
        return std::nullopt;
    const auto day = calendar::read_digits(parts[0]);
    const auto month = calendar::read_digits(parts[1]);
    const auto year = calendar::read_digits(parts[2]);
    if (!day || !month || !year)
        return std::nullopt;
    return calendar::Date::of(*year, *month, *day);
}

std::optional<calendar::ClockTime> time_in(std::string_view cell) {
    std::string text{cell};
    std::ranges::replace(text, '.', ':');
    if (text.find(':') == 1)
        text.insert(0, 1, '0');
    return calendar::ClockTime::parse(text);
}

std::vector<std::string> words_in(std::string_view cell) {
    return parts_of(cell, " ,;");
}

}  // namespace slimfit::generate
