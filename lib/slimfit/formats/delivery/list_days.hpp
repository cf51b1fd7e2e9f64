#pragma once

#include "slimfit/csv/csv.hpp"
#include "slimfit/formats/delivery/csv_header.hpp"
#include "slimfit/formats/delivery/day_column.hpp"
#include "slimfit/intake/delivery.hpp"

#include <map>
#include <set>
#include <utility>

namespace slimfit::formats {

/// The columns of a list that say on which day its values were measured.
class ListDays {
public:
    ListDays(const Header& header, intake::Delivery& delivery);

    /// The column with the days of that column of levels alone; usually none.
    [[nodiscard]] const DayColumn* of(const LevelColumn& column) const;

    /// The column that says the day of a value in this row: its own where it says something, or
    /// else that of the whole row; none when the list has no such column.
    [[nodiscard]] const DayColumn* in_row(const csv::CsvLine& line, const DayColumn* own) const;

    /// Whether nobody can say which of several columns dates the rows.
    [[nodiscard]] bool are_uncertain() const { return header_.has_uncertain_days; }

    /// Whether the row has something there that is no day. That is told once for each row and
    /// column.
    [[nodiscard]] bool is_unreadable(const csv::CsvLine& line, const DayColumn& days);

private:
    void add(std::size_t place);

    const Header& header_;
    intake::Delivery& delivery_;
    std::map<std::size_t, DayColumn> columns_;    ///< by place
    std::set<std::pair<int, std::size_t>> told_;  ///< line and place of what is no day
};

}  // namespace slimfit::formats
