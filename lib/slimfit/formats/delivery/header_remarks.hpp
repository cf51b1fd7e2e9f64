#pragma once

#include "slimfit/formats/delivery/csv_header.hpp"

namespace slimfit::formats {

/// Remarks on the header of a list: columns that are not read, columns that stand there twice or
/// have no header, days of nothing, and days that may be read in two orders.
void remark_on_header(
    const Header& header, const school::School& school, intake::Delivery& delivery
);

}  // namespace slimfit::formats
