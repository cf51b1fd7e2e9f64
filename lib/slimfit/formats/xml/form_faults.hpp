#pragma once

#include "slimfit/formats/xml/schema.hpp"
#include "slimfit/formats/xml/schema_fault.hpp"
#include "slimfit/formats/xml/source_text.hpp"
#include "slimfit/formats/xml/xml_tree.hpp"

#include <vector>

namespace slimfit::formats {

/// Every place where a whole tree, parsed from that source, is not what the schema describes, with
/// its codes, by line.
[[nodiscard]] std::vector<SchemaFault>
faults_of_form(XmlTree tree, const SourceText& source, Schema schema);

}  // namespace slimfit::formats
