#pragma once

#include "slimfit/core/result.hpp"
#include "slimfit/formats/xml/source_text.hpp"

#include <memory>

struct _xmlDoc;

namespace slimfit::formats {

struct FreesXmlTree {
    void operator()(_xmlDoc* tree) const;
};

/// A parsed file as libxml2 holds it.
using XmlTree = std::unique_ptr<_xmlDoc, FreesXmlTree>;

/// Parses without network, entities or document type: a file that has one is refused before it is
/// looked into. Problems: every place where the text is no XML, as far as the parser can tell them
/// from what follows from an earlier one.
[[nodiscard]] Result<XmlTree> parse_xml(const SourceText& source);

}  // namespace slimfit::formats
