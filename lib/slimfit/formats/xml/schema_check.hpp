#pragma once

#include "slimfit/formats/xml/schema.hpp"
#include "slimfit/formats/xml/schema_fault.hpp"
#include "slimfit/formats/xml/xml_tree.hpp"

#include <vector>

namespace slimfit::formats {

/// Every place where a tree, parsed from that source, is not what the schema describes, by line.
/// One cause gives one fault: what only follows from another fault is left out. Takes elements that
/// do not belong there out of the tree, so that what stands after them is looked at too.
[[nodiscard]] std::vector<SchemaFault>
faults_of_schema(XmlTree tree, const SourceText& source, Schema schema);

/// The same of a tree that holds only up to a line, because the text is no XML from there on: what
/// is wrong with an element above that line by itself, whatever stands below.
[[nodiscard]] std::vector<SchemaFault>
faults_of_schema_above(int line, XmlTree tree, const SourceText& source, Schema schema);

}  // namespace slimfit::formats
