#pragma once

#include "slimfit/formats/xml/schema.hpp"
#include "slimfit/formats/xml/schema_fault.hpp"
#include "slimfit/formats/xml/source_text.hpp"

#include <vector>

namespace slimfit::formats {

/// A text that is XML, but for slips that leave its tree whole, and not what its schema describes.
struct FaultyForm {
    const SourceText& source;
    Schema schema;
    std::vector<SchemaFault> faults;
    std::vector<int> slips;  ///< lines
};

}  // namespace slimfit::formats
