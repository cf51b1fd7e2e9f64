#pragma once

#include "slimfit/intake/delivery.hpp"

#include <string>

namespace slimfit::formats {

/// The name of a child whose row has a whole name, a given name and a surname; those may be empty.
/// A whole name without the given name in it is a surname: lists head that with "Naam" too.
[[nodiscard]] intake::PersonName
name_of_row(const std::string& whole, const std::string& given, const std::string& surname);

}  // namespace slimfit::formats
