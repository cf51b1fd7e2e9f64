#pragma once

#include "slimfit/formats/xml/schema_fault.hpp"

#include <string>
#include <string_view>
#include <vector>

struct _xmlDoc;
struct _xmlNode;

namespace slimfit::formats {

/// All elements, in the order of their start tags.
[[nodiscard]] std::vector<const _xmlNode*> elements_in(_xmlDoc* tree);

[[nodiscard]] ElementPath path_of(const _xmlNode* element);

/// Of an attribute, or the text of the element when none is named.
[[nodiscard]] std::string value_of(const _xmlNode* element, std::string_view attribute);

/// Null when there is none.
[[nodiscard]] _xmlNode* first_element_in(const _xmlNode* element);
[[nodiscard]] bool has_element_in(const _xmlNode* element, std::string_view name);
[[nodiscard]] _xmlNode* next_of_same_name(const _xmlNode* element);
[[nodiscard]] const _xmlNode* previous_of_same_name(const _xmlNode* element);

}  // namespace slimfit::formats
