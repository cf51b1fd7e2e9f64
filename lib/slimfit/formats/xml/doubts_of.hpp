#pragma once

#include "slimfit/formats/xml/schema.hpp"
#include "slimfit/formats/xml/schema_fault.hpp"
#include "slimfit/school/checks/doubts.hpp"

#include <string_view>
#include <vector>

namespace slimfit::formats {

/// What a text does not say for sure where it has these faults, and slips of typing on these lines.
/// A value between bounds leaves no doubt: both bounds are tried in its place.
[[nodiscard]] school::Doubts doubts_of(
    std::string_view xml,
    Schema schema,
    const std::vector<SchemaFault>& faults,
    const std::vector<int>& slips
);

}  // namespace slimfit::formats
