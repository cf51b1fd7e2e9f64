#pragma once

#include "slimfit/formats/xml/schema_guide.hpp"

#include <compare>
#include <set>
#include <string>
#include <string_view>
#include <vector>

struct _xmlDoc;
struct _xmlNode;

namespace slimfit::formats {

/// An element that has a code: zone, MB1.
struct ElementCode {
    std::string element;
    std::string code;

    friend auto operator<=>(const ElementCode&, const ElementCode&) = default;
};

/// All elements with an attribute `code`.
[[nodiscard]] std::set<ElementCode> codes_in(_xmlDoc* tree);

/// All elements, in the order of their start tags.
[[nodiscard]] std::vector<const _xmlNode*> elements_in(_xmlDoc* tree);

/// What an element looks like that is searched for.
struct ElementLike {
    std::string name;
    std::string attribute;
    std::string value;
    int line{};  ///< as libxml2 counts, where the start tag ends; 0: any
};

/// In the order of the file.
[[nodiscard]] std::vector<_xmlNode*> elements_like(_xmlDoc* tree, const ElementLike& wanted);

[[nodiscard]] ElementPath path_of(const _xmlNode* element);

/// Of an attribute, or the text of the element when none is named.
[[nodiscard]] std::string value_of(const _xmlNode* element, std::string_view attribute);

/// Null when there is none.
[[nodiscard]] _xmlNode* first_element_in(const _xmlNode* element);
[[nodiscard]] bool has_element_in(const _xmlNode* element, std::string_view name);
[[nodiscard]] _xmlNode* next_of_same_name(const _xmlNode* element);
[[nodiscard]] const _xmlNode* previous_of_same_name(const _xmlNode* element);

}  // namespace slimfit::formats
