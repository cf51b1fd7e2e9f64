#pragma once

#include "slimfit/formats/delivery/csv_header.hpp"

#include <span>

namespace slimfit::formats {

/// Lets the days in the headers of a list and in all its columns of days decide together in which
/// order they are written, since one program wrote them; then says which are those in the headers
/// of columns of levels.
void decide_days(Header& header, std::span<const csv::CsvLine> rows);

}  // namespace slimfit::formats
