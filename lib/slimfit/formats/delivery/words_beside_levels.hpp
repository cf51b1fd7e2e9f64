#pragma once

#include <string_view>

namespace slimfit::formats {

// What overviews of tests call the columns of one subject.

/// "Niveau", "Vaardigheidsscore", "Ruwe score", "Niveau M5", "E5", "Eind 5", "Afnamedatum": what is
/// said of any subject, and of nothing else. "Gedrag" or "Gedrag niveau" may be about another
/// matter than the subject to the left of it.
[[nodiscard]] bool says_level_or_day_alone(std::string_view cell);

/// "Percentiel", "Aantal goed", "90% interval": no level, but beside one in such an overview. What
/// stands to the right of it is still of the same subject.
[[nodiscard]] bool accompanies_levels(std::string_view cell);

}  // namespace slimfit::formats
