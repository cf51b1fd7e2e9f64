#pragma once

#include "slimfit/formats/delivery_reader.hpp"
#include "slimfit/formats/xml/source_text.hpp"

namespace slimfit::formats {

/// Levels out of a list with a header line: one column per subject, or columns for subject and
/// level. Separator, encoding, decimal comma, language of the headers and the scale of each column
/// are found out; what the school remembers of its columns goes first.
/// Problems: no list, or none in which pupils and levels can be known.
[[nodiscard]] Result<intake::Delivery>
read_csv_levels(const SourceText& source, const DeliveryReading& reading);

}  // namespace slimfit::formats
