#pragma once

#include "slimfit/core/text.hpp"
#include "slimfit/formats/xml/schema.hpp"
#include "slimfit/formats/xml/schema_fault.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace slimfit::formats {

/// Reads a schema as a person does: what an element or attribute is for, what is expected in it.
/// Messages take their words from here, so that the schema says each thing once.
class SchemaGuide {
public:
    explicit SchemaGuide(Schema schema);
    SchemaGuide(SchemaGuide&&) noexcept;
    SchemaGuide& operator=(SchemaGuide&&) noexcept;
    ~SchemaGuide();

    /// The start tag a file begins with: <school xmlns="...">
    [[nodiscard]] std::string root() const;

    /// "een kloktijd met vier cijfers, zoals 08:30": what the type of an attribute, or of the text
    /// of an element when no attribute is named, expects. Nothing for a place the schema does not
    /// know.
    [[nodiscard]] std::optional<Message>
    expected(const ElementPath& element, std::string_view attribute) const;

    /// What an attribute is for.
    [[nodiscard]] std::optional<Message>
    purpose(const ElementPath& element, std::string_view attribute) const;

    /// Names of the attributes an element may have, in the order of the schema.
    [[nodiscard]] std::vector<std::string> attributes(const ElementPath& element) const;

    /// Names of the elements an element may hold, in the order of the schema.
    [[nodiscard]] std::vector<std::string> children(const ElementPath& element) const;

    /// Those of them without which the element is not whole.
    [[nodiscard]] std::vector<std::string> required_children(const ElementPath& element) const;

private:
    struct Document;
    std::unique_ptr<const Document> document_;
};

}  // namespace slimfit::formats
