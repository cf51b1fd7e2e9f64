#include "slimfit/formats/delivery/decide_days.hpp"

#include "slimfit/formats/delivery/day_column.hpp"

namespace slimfit::formats {

namespace {

void note_column(std::size_t place, std::span<const csv::CsvLine> rows, OrderOfDays& order) {
    for (const auto& row : rows)
        order.note(
            day_readings_of(row.cell(place)),
            {.line = row.line, .column = static_cast<std::int64_t>(place + 1)}
        );
}

}  // namespace

void decide_days(Header& header, std::span<const csv::CsvLine> rows) {
    auto& order = header.order_of_days;
    if (const auto days = header.places.find(ColumnMeaning::date); days != header.places.end())
        note_column(days->second, rows, order);
    for (const auto& days : header.days)
        note_column(days.place, rows, order);
    for (auto& column : header.levels) {
        column.on = order.day_of(column.written_day);
        column.has_uncertain_day = column.written_day.is_day() && !column.on;
    }
}

}  // namespace slimfit::formats
