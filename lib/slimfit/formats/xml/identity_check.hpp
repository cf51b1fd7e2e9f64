#pragma once

#include "slimfit/formats/xml/element.hpp"
#include "slimfit/formats/xml/schema.hpp"
#include "slimfit/formats/xml/schema_fault.hpp"

#include <vector>

namespace slimfit::formats {

/// Every code that is given twice and every reference to a code that is not there, in a text that
/// may have other faults. A reference counts as right when what it names stands anywhere, also in
/// a place where it does not belong, or under another name in its table: that is a fault by itself.
[[nodiscard]] std::vector<SchemaFault> faults_of_identity(const Element& root, Schema schema);

}  // namespace slimfit::formats
