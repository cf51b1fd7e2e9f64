#pragma once

#include "slimfit/csv/csv.hpp"
#include "slimfit/formats/delivery/csv_header.hpp"
#include "slimfit/intake/delivery.hpp"

#include <span>
#include <vector>

namespace slimfit::formats {

/// The rows that end where the header does; empty cells behind that are fine. A row with a value
/// beyond it may be shifted, by a comma in a number or a name that stands without quotes: nobody
/// can say under which header its values belong, so that none of them is read, and that is told.
[[nodiscard]] std::vector<csv::CsvLine> rows_within_header(
    const Header& header, std::span<const csv::CsvLine> lines, intake::Delivery& delivery
);

}  // namespace slimfit::formats
