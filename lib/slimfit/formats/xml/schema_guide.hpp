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

/// Values that a type allows.
struct ExampleValues {
    std::string lowest;
    std::string highest;             ///< of a list of words: all of them
    std::vector<std::string> words;  ///< that a value is one of, or a list of

    /// Whether no right value does more than these two: a time lies between the first and the last
    /// time of a day, but a role is not between two others.
    bool are_bounds{};
};

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

    /// Whether an element is not whole without the attribute.
    [[nodiscard]] bool requires_attribute(const ElementPath& element, std::string_view name) const;

    /// Whether any number of these elements may stand beside each other.
    [[nodiscard]] bool is_repeated(const ElementPath& element) const;

    /// Values that the type allows of an attribute, or of the text of an element when no attribute
    /// is named. Nothing for a place the schema does not know.
    [[nodiscard]] std::optional<ExampleValues>
    examples(const ElementPath& element, std::string_view attribute) const;

private:
    struct Document;
    std::unique_ptr<const Document> document_;
};

}  // namespace slimfit::formats
