#include "slimfit/formats/delivery/columns_without_header.hpp"

#include "slimfit/formats/delivery/csv_cells.hpp"
#include "slimfit/formats/delivery/reading.hpp"

#include <algorithm>
#include <string>

namespace slimfit::formats {

namespace {

constexpr std::size_t most_named = 20;

constexpr Text have_no_header{
    "{count|Kolom|Kolommen} {columns} {count|heeft|hebben} geen kop en {count|wordt|worden} niet "
    "gelezen. Geef iedere kolom een eigen kop, alle in één regel.",
    "{count|Column|Columns} {columns} {count|has|have} no header and {count|is|are} not read. Give "
    "each column a header of its own, all in one line."};

constexpr Text and_last{" en {last}", " and {last}"};
constexpr Text and_more{" en nog {more}", " and {more} more"};

std::string joined(std::span<const std::size_t> places) {
    std::string numbers;
    for (const auto place : places)
        numbers += (numbers.empty() ? "" : ", ") + std::to_string(place + 1);
    return numbers;
}

/// "3, 4 en 5", and of many how many more.
Message named(std::span<const std::size_t> places) {
    const auto count = std::min(most_named, places.size() - 1);
    const auto first = joined(places.first(count));
    if (first.empty())
        return {joined(places), joined(places)};
    const bool is_last = count + 1 == places.size();
    const auto rest = filled(
        is_last ? and_last : and_more,
        {{"last", joined(places.last(1))},
         {"more", static_cast<std::int64_t>(places.size() - count)}}
    );
    return {first + rest.dutch, first + rest.english};
}

}  // namespace

std::vector<std::size_t>
columns_without_header(const Header& header, std::span<const csv::CsvLine> below) {
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < header.cells.size(); ++place)
        if (header.cells[place].empty() && std::ranges::any_of(below, [&](const auto& line) {
                return !says_nothing(line.cell(place));
            }))
            places.push_back(place);
    return places;
}

void remark_on_columns_without_header(const Header& header, intake::Delivery& delivery) {
    if (const auto& places = header.without_header; !places.empty())
        remark(
            delivery,
            header.line,
            have_no_header,
            {{"count", std::ssize(places)}, {"columns", named(places)}}
        );
}

}  // namespace slimfit::formats
