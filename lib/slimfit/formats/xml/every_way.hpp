#pragma once

#include "slimfit/formats/xml/document.hpp"
#include "slimfit/formats/xml/faulty_form.hpp"

namespace slimfit::formats {

/// What is wrong with the meaning of a text, whatever it should have said where its form is
/// not right: one run then tells both.
///
/// The text is mended in several ways, as little and as much as may be, until the schema finds it
/// right; what is found in each of them, in the same place and words, does not come from how it was
/// mended. What may only be missing because it could not be read is left out by the doubts, and
/// what is wrong on the line of a fault of form waits until that is mended. Nothing when no way
/// leads to a right text.
[[nodiscard]] Problems problems_in_every_way(const FaultyForm& form, const Meaning& meaning);

}  // namespace slimfit::formats
