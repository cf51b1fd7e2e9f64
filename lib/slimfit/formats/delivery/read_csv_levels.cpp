#include "slimfit/formats/delivery/read_csv_levels.hpp"

#include "slimfit/formats/delivery/columns_without_header.hpp"
#include "slimfit/formats/delivery/csv_header.hpp"
#include "slimfit/formats/delivery/csv_refusals.hpp"
#include "slimfit/formats/delivery/decide_days.hpp"
#include "slimfit/formats/delivery/header_of_two_lines.hpp"
#include "slimfit/formats/delivery/header_remarks.hpp"
#include "slimfit/formats/delivery/list_or_card.hpp"
#include "slimfit/formats/delivery/read_list.hpp"
#include "slimfit/formats/delivery/reading.hpp"
#include "slimfit/formats/delivery/rows_beyond_header.hpp"
#include "slimfit/intake/plain_text.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <span>
#include <utility>

namespace slimfit::formats {

namespace {

using csv::CsvLine;
using intake::Delivery;

/// Titles that a program puts above a list are skipped, but no list begins far down.
constexpr std::size_t most_lines_above_header = 10;

/// A list of 500 pupils with 50 columns has 25,000.
constexpr std::size_t most_cells = 500'000;

/// A word of lists of school holidays near the top, as the state's open data and calendars have.
bool is_about_holidays(std::span<const CsvLine> lines) {
    constexpr std::array<std::string_view, 3> parts{"vakantie", "holiday", "vacation"};
    const auto is_about = [&](const std::string& cell) {
        const auto text = intake::compared(cell);
        return std::ranges::any_of(parts, [&](std::string_view part) {
            return text.find(part) != std::string::npos;
        });
    };
    return std::ranges::any_of(
        lines.first(std::min(lines.size(), most_lines_above_header)),
        [&](const CsvLine& line) { return std::ranges::any_of(line.cells, is_about); }
    );
}

bool has_too_many_cells(std::string_view text) {
    constexpr std::string_view ends{";,\t|\r\n"};
    const auto ends_cell = [&](char letter) { return ends.find(letter) != ends.npos; };
    return static_cast<std::size_t>(std::ranges::count_if(text, ends_cell)) > most_cells;
}

/// Of the columns in which levels may be.
bool has_headers_twice(const Header& header) {
    std::set<std::string> seen;
    return header.others.contains(ColumnMeaning::level) ||
           std::ranges::any_of(header.not_known, [&](std::size_t place) {
               return !seen.insert(intake::compared(header.cells[place])).second;
           });
}

Problem without_levels(
    const SourceText& source,
    const school::School& school,
    const Header& header,
    std::span<const CsvLine> below
) {
    if (has_headers_twice(header))
        return columns_to_tell_apart(source, header);
    return is_surely_list(school, header, below) ? columns_to_name(source, school, header)
                                                 : columns_to_count(source, school, header);
}

Delivery levels_below(
    Header header,
    std::span<const CsvLine> below,
    const SourceText& source,
    const DeliveryReading& reading
) {
    Delivery delivery{
        .file = source.file, .kind = intake::FileKind::csv, .skipped = header.skipped};
    const auto rows = rows_within_header(header, below, delivery);
    header.without_header = columns_without_header(header, rows);
    decide_days(header, rows);
    remark_on_header(header, reading.school, delivery);
    read_list(header, rows, reading, delivery);
    if (below.empty())
        remark(
            delivery,
            0,
            {"Onder de kopregel staan geen rijen: er is niets gelezen.",
             "There are no rows below the header: nothing was read."}
        );
    return delivery;
}

}  // namespace

Result<Delivery> read_csv_levels(const SourceText& source, const DeliveryReading& reading) {
    if (has_too_many_cells(source.text))
        return too_many_cells(source);
    const auto lines = csv::read_csv(source.text, source.file);
    if (!lines)
        return tl::unexpected{lines.error()};
    std::span below{*lines};
    std::optional<Problem> unnamed;
    const CsvLine* above = nullptr;
    for (const auto& line : below.first(std::min(below.size(), most_lines_above_header))) {
        below = below.subspan(1);
        const auto columns = line.filled_cells();
        if (columns > most_columns)
            return too_many_columns(source, line.line);
        const auto header = header_of_two_lines(reading.school, std::exchange(above, &line), line);
        if (!header.knows_pupils())
            continue;
        // Short rows are read to the end of the header.
        if (header.has_levels() && columns * below.size() > most_cells)
            return too_many_cells(source);
        if (header.has_levels())
            return levels_below(header, below, source, reading);
        if (!header.not_known.empty() && !unnamed)
            unnamed = without_levels(source, reading.school, header, below);
    }
    if (is_about_holidays(*lines))
        return holidays_as_list(source);
    return unnamed ? tl::unexpected{Problems{*unnamed}} : no_list(source);
}

}  // namespace slimfit::formats
