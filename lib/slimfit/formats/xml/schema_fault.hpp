#pragma once

#include "slimfit/formats/xml/schema_guide.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace slimfit::formats {

/// One place where a file is XML but not what its schema describes.
struct SchemaFault {
    enum class Kind : std::uint8_t {
        wrong_root,
        unexpected_element,
        missing_element,
        unexpected_attribute,
        missing_attribute,
        wrong_value,  ///< of an attribute, or of the text of the element when none is named
        stray_text,
        duplicate,          ///< a code given twice
        unknown_reference,  ///< a code that nothing has
        other
    };

    Kind kind{};
    int line{};  ///< where the start tag of the element begins
    ElementPath element{};
    std::string attribute{};
    std::string value{};
    std::vector<std::string> expected{};  ///< elements: one of these instead, or all missing ones
    std::string constraint{};             ///< key or keyref of a duplicate or unknown reference
    int first_line{};  ///< of a duplicate, or an element too many: where the first one stands
    std::string own_words{};  ///< of libxml2, in English
};

}  // namespace slimfit::formats
