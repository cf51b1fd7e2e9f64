#pragma once

#include "slimfit/formats/xml/schema.hpp"
#include "slimfit/formats/xml/schema_fault.hpp"

#include <string>
#include <vector>

namespace slimfit::formats {

/// Which elements below another one are meant: s:staff/s:staff-member, or .//s:block.
struct Selector {
    bool at_any_depth{};
    std::vector<std::string> steps;  ///< names without prefix; "*" is any
};

/// A key, unique or keyref of a schema, as far as ours use them: one attribute of the selected
/// elements.
struct IdentityConstraint {
    std::string name;
    ElementPath scope;  ///< holds within each of these elements
    std::vector<Selector> selectors;
    std::string attribute;
    std::string refers_to;  ///< of a keyref: name of the key; empty: the values are to differ
};

/// In the order of the schema; a key stands before what refers to it.
[[nodiscard]] std::vector<IdentityConstraint> identity_constraints(Schema schema);

/// The text of the schema without them. libxml2 compares each key with every other, so that a
/// large file costs minutes; identity_check.hpp does the same in a walk.
[[nodiscard]] std::string text_without_identity_constraints(Schema schema);

}  // namespace slimfit::formats
