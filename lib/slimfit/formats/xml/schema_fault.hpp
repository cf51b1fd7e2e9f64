#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace slimfit::formats {

/// After so many faults of a kind the search for more of them stops.
inline constexpr std::size_t most_schema_faults = 1000;

/// Names of elements from the root down: school, units, unit.
using ElementPath = std::vector<std::string>;

/// Where the things stand that a reference may name: staff, staff-member.
struct Definition {
    std::string table;
    std::string element;
};

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
    int line{};           ///< where the start tag of the element begins
    std::size_t place{};  ///< the same in bytes
    ElementPath element;
    std::string attribute;
    std::string value;
    std::vector<std::string> expected;    ///< elements: one of these instead, or all missing ones
    std::vector<Definition> definitions;  ///< of an unknown reference: where it may be defined
    int first_line{};       ///< of a duplicate, or an element too many: where the first one stands
    std::string own_words;  ///< of libxml2, in English
};

}  // namespace slimfit::formats
