#include "slimfit/formats/delivery/header_day.hpp"

#include "slimfit/formats/delivery/csv_cells.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace slimfit::formats {

namespace {

/// Between spaces, without the brackets and commas around them.
std::vector<std::string> words_of(std::string_view header) {
    constexpr std::string_view between{" ()[],;:"};
    std::vector<std::string> words;
    for (auto start = header.find_first_not_of(between); start != header.npos;) {
        const auto end = std::min(header.find_first_of(between, start), header.size());
        words.emplace_back(header.substr(start, end - start));
        start = header.find_first_not_of(between, end);
    }
    return words;
}

/// The day that some words from this one on are; a month that is written out stands between two.
std::optional<calendar::Date>
day_from(const std::vector<std::string>& words, std::size_t first, std::size_t count) {
    std::string cell;
    for (auto word = first; word < first + count; ++word)
        cell += (cell.empty() ? "" : " ") + words[word];
    return date_in(cell);
}

}  // namespace

std::optional<calendar::Date> day_in_header(std::string_view header) {
    constexpr std::size_t words_of_written_day = 3;
    const auto words = words_of(header);
    std::vector<calendar::Date> days;
    for (const std::size_t count : {std::size_t{1}, words_of_written_day})
        for (std::size_t first = 0; first + count <= words.size(); ++first)
            if (const auto day = day_from(words, first, count))
                days.push_back(*day);
    const bool is_one =
        !days.empty() && std::ranges::all_of(days, [&](auto day) { return day == days.front(); });
    return is_one ? std::optional{days.front()} : std::nullopt;
}

}  // namespace slimfit::formats
