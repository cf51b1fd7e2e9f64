#pragma once

#include "slimfit/show/look.hpp"

#include <string>

namespace slimfit::show {

/// Every rule of the rulebook, hard ones first: id, hard or soft, who speaks through it, where it
/// stands written and its sentence in the language of the look, or in both.
[[nodiscard]] std::string rules_text(const Look& look, bool both_languages = false);

/// The same list as a Markdown page in both languages, for the catalogue that is generated from
/// it.
[[nodiscard]] std::string rules_markdown();

}  // namespace slimfit::show
