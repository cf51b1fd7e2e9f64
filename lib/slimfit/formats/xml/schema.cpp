#include "slimfit/formats/xml/schema.hpp"

namespace slimfit::formats {

extern const std::string_view school_xsd;
extern const std::string_view roster_xsd;

std::string_view text_of(Schema schema) {
    return schema == Schema::school ? school_xsd : roster_xsd;
}

}  // namespace slimfit::formats
