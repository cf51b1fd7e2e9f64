#include "slimfit/formats/delivery/csv_cells.hpp"

#include "slimfit/calendar/digits.hpp"
#include "slimfit/formats/delivery/reading.hpp"
#include "slimfit/intake/plain_text.hpp"

#include <algorithm>
#include <array>

namespace slimfit::formats {

namespace {

bool is_digit(char letter) {
    return letter >= '0' && letter <= '9';
}

}  // namespace

bool says_nothing(std::string_view cell) {
    static constexpr std::array<std::string_view, 6> words{
        "", "onbekend", "nvt", "n v t", "unknown", "geen"};
    return std::ranges::find(words, intake::compared(cell)) != words.end();
}

std::string shown(std::string_view cell) {
    constexpr std::ptrdiff_t digits_of_identity_number = 8;
    auto text = intake::kept_text(cell, longest_kept);
    if (std::ranges::count_if(cell, is_digit) >= digits_of_identity_number)
        std::ranges::replace_if(text, is_digit, '*');
    return text;
}

std::optional<calendar::Date> date_in(std::string_view cell) {
    if (const auto day = day_in(cell))
        return day;
    std::array<int, 3> parts{};
    for (auto& part : parts) {
        const auto end = std::min(cell.find_first_of("-/."), cell.size());
        const auto number = calendar::read_digits(cell.substr(0, end));
        if (!number)
            return std::nullopt;
        part = *number;
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    if (!cell.empty())
        return std::nullopt;
    return of_our_time(calendar::Date::of(parts[2], parts[1], parts[0]));
}

std::string first_letter_of(std::string_view text) {
    std::size_t end = text.empty() ? 0 : 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        ++end;
    return std::string{text.substr(0, end)};
}

intake::PersonName name_in(std::string_view cell) {
    const auto name = intake::kept_text(cell, longest_kept);
    if (const auto comma = name.find(','); comma != std::string::npos) {
        const auto rest = intake::kept_text(std::string_view{name}.substr(comma + 1), longest_kept);
        return {.given = rest.substr(0, rest.find(' ')), .initial = first_letter_of(name)};
    }
    const auto last = name.rfind(' ');
    return {
        .given = name.substr(0, name.find(' ')),
        .initial = last == std::string::npos
                       ? ""
                       : first_letter_of(std::string_view{name}.substr(last + 1))};
}

}  // namespace slimfit::formats
