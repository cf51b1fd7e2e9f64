#include "slimfit/formats/xml/schema.hpp"

#include "slimfit/core/contract.hpp"

namespace slimfit::formats {

extern const std::string_view school_xsd;
extern const std::string_view roster_xsd;
extern const std::string_view levels_xsd;

std::string_view text_of(Schema schema) {
    switch (schema) {
    case Schema::school:
        return school_xsd;
    case Schema::roster:
        return roster_xsd;
    case Schema::levels:
        return levels_xsd;
    }
    throw ContractViolation{"a schema has a text"};
}

}  // namespace slimfit::formats
