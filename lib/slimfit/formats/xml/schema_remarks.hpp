#pragma once

#include "slimfit/formats/xml/schema.hpp"

#include <memory>
#include <string>
#include <vector>

struct _xmlDoc;
struct _xmlNode;
struct _xmlSchema;

namespace slimfit::formats {

/// What libxml2 says about one place of a tree that is not as its schema describes.
struct SchemaRemark {
    int code{};           ///< xmlParserErrors
    _xmlNode* element{};  ///< never null
    std::string first;    ///< the first fact of the message
    std::string message;
};

/// A schema made ready by libxml2, but for its keys and references.
class CompiledSchema {
public:
    explicit CompiledSchema(Schema schema);

    /// In the order in which libxml2 finds them.
    [[nodiscard]] std::vector<SchemaRemark> remarks_on(_xmlDoc* tree) const;

private:
    struct Frees {
        void operator()(_xmlSchema* schema) const;
    };

    std::unique_ptr<_xmlSchema, Frees> schema_;
};

}  // namespace slimfit::formats
