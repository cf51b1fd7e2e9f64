#pragma once

#include "slimfit/formats/delivery/csv_header.hpp"

namespace slimfit::formats {

/// Says of columns with the meaning of another which of them counts, by their numbers.
void remark_on_double_columns(const Header& header, intake::Delivery& delivery);

}  // namespace slimfit::formats
