#pragma once

#include "slimfit/generate/csv_rows.hpp"
#include "slimfit/generate/csv_table.hpp"
#include "slimfit/generate/row_cells.hpp"

#include <span>
#include <string_view>

namespace slimfit::generate {

/// Reads every row of a list, with all that is wrong in its cells.
template <class Row>
[[nodiscard]] Result<Rows<Row>> read_rows(
    std::string_view bytes,
    std::string_view file,
    std::span<const Column> columns,
    Row (*read_row)(RowCells&)
) {
    const auto table = CsvTable::read(bytes, file, columns);
    if (!table)
        return tl::unexpected{table.error()};
    RowCells cells{*table, file};
    Rows<Row> rows{.columns_not_read = table->columns_not_read()};
    for (std::size_t row = 0; row < table->size(); ++row) {
        cells.turn_to(row);
        rows.rows.push_back(read_row(cells));
        rows.rows.back().unread = cells.unread();
    }
    rows.problems = cells.take_problems();
    return rows;
}

}  // namespace slimfit::generate
