#pragma once

#include "slimfit/formats/delivery/list_values.hpp"

namespace slimfit::formats {

/// Reads the columns with the levels of one subject each.
void read_level_columns(
    const Header& header,
    std::span<const csv::CsvLine> lines,
    const school::School& school,
    ListValues& values,
    intake::Delivery& delivery
);

}  // namespace slimfit::formats
