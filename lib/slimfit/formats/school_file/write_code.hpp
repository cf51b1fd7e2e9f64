#pragma once

#include "slimfit/formats/xml/xml_writer.hpp"
#include "slimfit/school/school.hpp"

#include <optional>

namespace slimfit::formats {

/// The code in an attribute, when there is one.
template <class Entity>
void write_code(
    WrittenElement& element,
    const char* attribute,
    std::optional<Id<Entity>> id,
    const school::School& school
) {
    if (id)
        element.text(attribute, school[*id].code);
}

}  // namespace slimfit::formats
