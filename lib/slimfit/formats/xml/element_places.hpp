#pragma once

#include "slimfit/formats/xml/schema_fault.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace slimfit::formats {

/// Where a thing stands in a text, in bytes; the end is the first byte after it.
struct TextSpan {
    std::size_t begin{};
    std::size_t end{};
};

/// An element as it stands in a text.
struct ElementPlace {
    std::string name;  ///< without the prefix of a namespace
    TextSpan tag;      ///< the start tag
    TextSpan end_tag;  ///< empty, behind the start tag, when that ends the element too
    std::optional<std::size_t> parent;  ///< its row among the places
};

/// An attribute as it stands in a start tag.
struct AttributePlace {
    std::string name;
    TextSpan whole;  ///< from the first letter of its name to its last quote
    TextSpan value;
};

/// All elements, in the order of their start tags. The text is one that a parser found to be XML.
[[nodiscard]] std::vector<ElementPlace> element_places(std::string_view xml);

/// The attributes of a start tag, in their order.
[[nodiscard]] std::vector<AttributePlace> attribute_places(std::string_view xml, TextSpan tag);

/// The names from the root down to an element.
[[nodiscard]] ElementPath path_of(const std::vector<ElementPlace>& places, std::size_t element);

/// Its row among the places; nothing for a place where no element begins.
[[nodiscard]] std::optional<std::size_t>
element_at(const std::vector<ElementPlace>& places, std::size_t begin);

}  // namespace slimfit::formats
