#include "slimfit/formats/delivery/rows_beyond_header.hpp"

#include "slimfit/formats/delivery/reading.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <ranges>

namespace slimfit::formats {

namespace {

using csv::CsvLine;

constexpr std::int64_t most_told = 100;

constexpr Text goes_beyond_header{
    "In deze rij {extra|staat|staan} {extra} {extra|cel|cellen} meer dan de kopregel kolommen "
    "heeft. Haar waarden kunnen verschoven zijn, dus telt zij niet mee. Zet een getal of naam met "
    "een komma tussen aanhalingstekens.",
    "This row has {extra} more {extra|cell|cells} than the header has columns. Its values may be "
    "shifted, so it is left out. Put a number or name with a comma between quotation marks."};

constexpr Text most_go_beyond_header{
    "In {count} van de {all} rijen {extra|staat|staan} {extra} {extra|cel|cellen} meer dan de "
    "kopregel kolommen heeft. Hun waarden kunnen verschoven zijn, dus tellen deze rijen niet mee. "
    "Geef iedere kolom een kop, en zet getallen en namen met een komma tussen aanhalingstekens.",
    "{count} of the {all} rows have {extra} more {extra|cell|cells} than the header has columns. "
    "Their values may be shifted, so these rows are left out. Give each column a header, and put "
    "numbers and names with a comma between quotation marks."};

constexpr Text more_go_beyond_header{
    "Nog {more} {more|rij telt|rijen tellen} niet mee omdat er meer cellen in staan dan de "
    "kopregel kolommen heeft.",
    "{more} more {more|row is|rows are} left out for having more cells than the header has "
    "columns."};

/// How far behind the header its last value stands.
std::size_t cells_beyond(const Header& header, const CsvLine& line) {
    auto end = line.cells.size();
    while (end > header.cells.size() && line.cells[end - 1].empty())
        --end;
    return end > header.cells.size() ? end - header.cells.size() : 0;
}

/// By how far they go beyond the header, of the rows that do.
std::map<std::size_t, std::vector<int>>
lines_beyond(const Header& header, std::span<const CsvLine> lines) {
    std::map<std::size_t, std::vector<int>> beyond;
    for (const auto& line : lines)
        if (const auto extra = cells_beyond(header, line); extra > 0)
            beyond[extra].push_back(line.line);
    return beyond;
}

/// Where most rows go as far the list lacks a header, which is one thing to tell.
void remark_on_rows_beyond(
    const Header& header, std::span<const CsvLine> lines, intake::Delivery& delivery
) {
    std::map<int, std::size_t> single;
    for (const auto& [extra, beyond] : lines_beyond(header, lines))
        if (beyond.size() > 1 && 2 * beyond.size() >= lines.size())
            remark(
                delivery,
                beyond.front(),
                most_go_beyond_header,
                {{"count", std::ssize(beyond)},
                 {"all", std::ssize(lines)},
                 {"extra", static_cast<std::int64_t>(extra)}}
            );
        else
            for (const auto line : beyond)
                single[line] = extra;
    for (const auto& [line, extra] : single | std::views::take(most_told))
        remark(delivery, line, goes_beyond_header, {{"extra", static_cast<std::int64_t>(extra)}});
    if (std::ssize(single) > most_told)
        remark(delivery, 0, more_go_beyond_header, {{"more", std::ssize(single) - most_told}});
}

}  // namespace

std::vector<CsvLine> rows_within_header(
    const Header& header, std::span<const CsvLine> lines, intake::Delivery& delivery
) {
    remark_on_rows_beyond(header, lines, delivery);
    std::vector<CsvLine> within;
    std::ranges::copy_if(lines, std::back_inserter(within), [&](const CsvLine& line) {
        return cells_beyond(header, line) == 0;
    });
    return within;
}

}  // namespace slimfit::formats
