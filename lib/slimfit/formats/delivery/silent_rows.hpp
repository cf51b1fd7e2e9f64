#pragma once

#include "slimfit/csv/csv.hpp"
#include "slimfit/intake/delivery.hpp"

#include <cstddef>
#include <set>
#include <span>

namespace slimfit::formats {

/// Remarks on the rows of a list that gave no level and of which nothing was said yet: why, how
/// many, and on which lines. A row that vanishes without a word is believed to be in.
/// `cells`: how many the header has. `spoken`: lines that gave something or were remarked on.
void remark_on_silent_rows(
    std::span<const csv::CsvLine> rows,
    std::size_t cells,
    const std::set<int>& spoken,
    intake::Delivery& delivery
);

}  // namespace slimfit::formats
