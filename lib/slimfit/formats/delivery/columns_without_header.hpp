#pragma once

#include "slimfit/formats/delivery/csv_header.hpp"

#include <span>
#include <vector>

namespace slimfit::formats {

/// Places of columns with values below an empty cell of the header. Most often the header stands in
/// two rows.
[[nodiscard]] std::vector<std::size_t>
columns_without_header(const Header& header, std::span<const csv::CsvLine> below);

/// Says which columns are not read for want of a header, by their numbers.
void remark_on_columns_without_header(const Header& header, intake::Delivery& delivery);

}  // namespace slimfit::formats
