#include "slimfit/formats/delivery/day_column.hpp"

#include "slimfit/formats/delivery/csv_cells.hpp"

namespace slimfit::formats {

namespace {

DayReadings readings_of(const std::string& cell) {
    return {
        .day_first = date_in(cell, DayOrder::day_first),
        .month_first = date_in(cell, DayOrder::month_first)};
}

}  // namespace

DayColumn::DayColumn(std::span<const csv::CsvLine> lines, std::size_t place, std::string header)
    : place_{place}, header_{std::move(header)} {
    for (const auto& line : lines)
        order_.note(readings_of(cell_of(line)), line.line);
}

std::optional<calendar::Date> DayColumn::day_in(const std::string& cell) const {
    return order_.day_of(readings_of(cell));
}

const std::string& DayColumn::cell_of(const csv::CsvLine& line) const {
    return line.cell(place_);
}

}  // namespace slimfit::formats
