#pragma once

#include "slimfit/formats/xml/schema_fault.hpp"
#include "slimfit/formats/xml/schema_guide.hpp"

namespace slimfit::formats {

/// What was found, what is expected and what to do. Never holds what may be a name of a person: a
/// value typed where the code of a pupil or the table of names stands.
[[nodiscard]] Message words_of(const SchemaFault& fault, const SchemaGuide& guide);

}  // namespace slimfit::formats
