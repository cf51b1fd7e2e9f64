#pragma once

#include "slimfit/core/result.hpp"
#include "slimfit/formats/xml/source_text.hpp"

#include <memory>
#include <optional>
#include <vector>

struct _xmlDoc;

namespace slimfit::formats {

struct FreesXmlTree {
    void operator()(_xmlDoc* tree) const;
};

/// A parsed file as libxml2 holds it.
using XmlTree = std::unique_ptr<_xmlDoc, FreesXmlTree>;

/// What a parser makes of a text.
struct ParsedXml {
    XmlTree tree;            ///< null: nothing of it can be told
    Problems problems;       ///< every place where the text is no XML, by line
    std::vector<int> lines;  ///< of these places

    /// From this line on the tags may belong elsewhere than where the tree has them: one is not
    /// closed, or could not be read. Nothing: the tree is whole, whatever the problems.
    std::optional<int> breaks_on;
};

/// Parses without network, entities or document type: a file that has one is refused before it is
/// looked into. Places that only follow from an earlier one are left out, as far as the parser can
/// tell.
[[nodiscard]] ParsedXml parse_xml(const SourceText& source);

}  // namespace slimfit::formats
