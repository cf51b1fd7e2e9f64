#pragma once

#include "slimfit/generate/csv_rows.hpp"
#include "slimfit/generate/csv_table.hpp"

#include <span>
#include <string_view>

namespace slimfit::generate {

/// Reads every row of a list with a `Reader` of the table, which reads one row at a time and holds
/// the problems it met; all of them when there are any.
template <class Row, class Reader>
[[nodiscard]] Result<Rows<Row>>
read_rows(std::string_view bytes, std::string_view file, std::span<const Column> columns) {
    const auto table = CsvTable::read(bytes, file, columns);
    if (!table)
        return tl::unexpected{table.error()};
    Reader reader{*table, file};
    Rows<Row> rows{.columns_not_read = table->columns_not_read()};
    for (std::size_t row = 0; row < table->size(); ++row)
        rows.rows.push_back(reader.read(row));
    if (!reader.problems().empty())
        return tl::unexpected{reader.problems().take()};
    return rows;
}

}  // namespace slimfit::generate
