#pragma once

#include "slimfit/formats/delivery/csv_header.hpp"

namespace slimfit::formats {

/// "Rekenen;Datum;Taal;Datum": several columns of days of no subject, one right behind each column
/// of levels, each date the levels in front of them. Where one stands otherwise nothing is
/// changed: nobody can see which levels it dates.
void date_levels_by_columns_behind(Header& header);

}  // namespace slimfit::formats
