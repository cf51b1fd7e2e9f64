#pragma once

#include "slimfit/formats/delivery/list_values.hpp"

namespace slimfit::formats {

/// Reads rows that are each a result of the subject or test that they name.
void read_result_rows(
    const Header& header,
    std::span<const csv::CsvLine> lines,
    const school::School& school,
    ListValues& values,
    intake::Delivery& delivery
);

}  // namespace slimfit::formats
