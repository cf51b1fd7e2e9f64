#pragma once

#include "slimfit/formats/delivery/csv_header.hpp"

#include <span>

namespace slimfit::formats {

/// Whether what stands below a header can only be a list of pupils. On the card of one child words
/// stand below each other as they stand side by side in a header, so that what looks like the name
/// of a column may be hers: her cells are shown to nobody.
[[nodiscard]] bool is_surely_list(
    const school::School& school, const Header& header, std::span<const csv::CsvLine> below
);

}  // namespace slimfit::formats
