#pragma once

#include "slimfit/formats/delivery/csv_header.hpp"
#include "slimfit/formats/delivery_reader.hpp"
#include "slimfit/formats/xml/source_text.hpp"

namespace slimfit::formats {

// Why a text with cells is no list of levels, and what to do.

/// It is a list of school holidays.
[[nodiscard]] tl::unexpected<Problems> holidays_as_list(const SourceText& source);

/// It is nothing that is known.
[[nodiscard]] tl::unexpected<Problems> no_list(const SourceText& source);

/// A list of pupils of which no column with levels is known: what each may be is for a person to
/// say.
[[nodiscard]] Problem columns_to_name(
    const SourceText& source, const DeliveryReading& reading, const Header& header, int line
);

/// It is longer than any list of levels of a school.
[[nodiscard]] tl::unexpected<Problems> too_many_cells(const SourceText& source);

}  // namespace slimfit::formats
