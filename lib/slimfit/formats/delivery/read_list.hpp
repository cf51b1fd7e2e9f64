#pragma once

#include "slimfit/csv/csv.hpp"
#include "slimfit/formats/delivery/csv_header.hpp"
#include "slimfit/formats/delivery_reader.hpp"

#include <span>

namespace slimfit::formats {

/// Reads the rows below the header of a list of levels into the delivery.
void read_list(
    const Header& header,
    std::span<const csv::CsvLine> lines,
    const DeliveryReading& reading,
    intake::Delivery& delivery
);

}  // namespace slimfit::formats
