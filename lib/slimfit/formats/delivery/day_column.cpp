#include "slimfit/formats/delivery/day_column.hpp"

#include "slimfit/formats/delivery/csv_cells.hpp"

namespace slimfit::formats {

DayColumn::DayColumn(std::span<const csv::CsvLine> lines, std::size_t place, std::string header)
    : place_{place}, header_{std::move(header)} {
    for (const auto& line : lines) {
        const auto cell = cell_of(line);
        const auto day_first = date_in(cell, DayOrder::day_first);
        const auto month_first = date_in(cell, DayOrder::month_first);
        if (day_first && !month_first && !day_first_on_)
            day_first_on_ = line.line;
        if (month_first && !day_first && !month_first_on_)
            month_first_on_ = line.line;
        if (day_first && month_first && day_first != month_first && !either_on_)
            either_on_ = line.line;
    }
}

std::optional<calendar::Date> DayColumn::day_in(const std::string& cell) const {
    const auto day_first = date_in(cell, DayOrder::day_first);
    const auto month_first = date_in(cell, DayOrder::month_first);
    if (contradicts_itself())
        return day_first == month_first ? day_first : std::nullopt;
    return month_first_on_ ? month_first : day_first;
}

std::string DayColumn::cell_of(const csv::CsvLine& line) const {
    return place_ < line.cells.size() ? line.cells[place_] : std::string{};
}

}  // namespace slimfit::formats
