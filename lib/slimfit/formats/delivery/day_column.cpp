#include "slimfit/formats/delivery/day_column.hpp"

#include "slimfit/formats/delivery/csv_cells.hpp"

namespace slimfit::formats {

DayReadings day_readings_of(const std::string& cell) {
    return {
        .day_first = date_in(cell, DayOrder::day_first),
        .month_first = date_in(cell, DayOrder::month_first)};
}

std::optional<calendar::Date> DayColumn::day_in(const std::string& cell) const {
    return order_.day_of(day_readings_of(cell));
}

const std::string& DayColumn::cell_of(const csv::CsvLine& line) const {
    return line.cell(place_);
}

}  // namespace slimfit::formats
