#include "slimfit/formats/delivery/read_csv_levels.hpp"

#include "slimfit/formats/delivery/csv_header.hpp"
#include "slimfit/formats/delivery/csv_refusals.hpp"
#include "slimfit/formats/delivery/read_list.hpp"
#include "slimfit/formats/delivery/reading.hpp"
#include "slimfit/intake/plain_text.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace slimfit::formats {

namespace {

using csv::CsvLine;
using intake::Delivery;

/// Titles that a program puts above a list are skipped, but no list begins far down.
constexpr std::size_t most_lines_above_header = 10;

/// A list of 500 pupils with 50 columns has 25,000.
constexpr std::ptrdiff_t most_cells = 500'000;

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
    return std::ranges::count_if(text, [](char letter) {
               return std::string_view{";,\t\r\n"}.find(letter) != std::string_view::npos;
           }) > most_cells;
}

}  // namespace

Result<Delivery> read_csv_levels(const SourceText& source, const DeliveryReading& reading) {
    if (has_too_many_cells(source.text))
        return too_many_cells(source);
    const auto lines = csv::read_csv(source.text, source.file);
    if (!lines)
        return tl::unexpected{lines.error()};
    Delivery delivery{.file = source.file, .kind = intake::FileKind::csv};
    const auto rows = std::min(lines->size(), most_lines_above_header);
    std::optional<Problem> unnamed;
    for (std::size_t row = 0; row < rows; ++row) {
        const auto header = header_of(reading.school, (*lines)[row]);
        if (header.knows_pupils() && !header.has_levels() && !header.not_known.empty() && !unnamed)
            unnamed = columns_to_name(source, reading, header, (*lines)[row].line);
        if (!header.knows_pupils() || !header.has_levels())
            continue;
        delivery.skipped = header.skipped;
        for (const auto& name : header.doubled)
            remark(
                delivery,
                (*lines)[row].line,
                {"Kolom {column} staat er nog een keer; de eerste telt.",
                 "Column {column} stands there once more; the first counts."},
                {{"column", name}}
            );
        for (const auto& name : header.not_known)
            remark(
                delivery,
                (*lines)[row].line,
                {"Kolom {column} wordt niet gelezen. Is het een vak, zet dan in het schoolbestand, "
                 "tussen <administration> en </administration>, {line} met het goede vak.",
                 "Column {column} is not read. If it is a subject, put {line} in the school file, "
                 "between <administration> and </administration>, with the right subject."},
                {{"column", name}, {"line", line_for_column(reading.school, name, {})}}
            );
        for (const auto place : header.remarks)
            remark(
                delivery,
                (*lines)[row].line,
                {"Kolom {number} van de lijst heeft een lange kop en wordt niet gelezen. Is het "
                 "een vak, geef de kolom dan de naam van het vak als kop.",
                 "Column {number} of the list has a long header and is not read. If it is a "
                 "subject, give the column the name of the subject as its header."},
                {{"number", static_cast<std::int64_t>(place + 1)}}
            );
        read_list(header, std::span{*lines}.subspan(row + 1), reading, delivery);
        return delivery;
    }
    if (is_about_holidays(*lines))
        return holidays_as_list(source);
    return unnamed ? tl::unexpected{Problems{*unnamed}} : no_list(source);
}

}  // namespace slimfit::formats
