#pragma once

#include "slimfit/show/shown.hpp"
#include "slimfit/show/view.hpp"

#include <string>

namespace slimfit::show {

/// What a view is of: "Bovenbouw", "Anja", "Rekenen 3", "leerplein", or the name of the school.
[[nodiscard]] std::string subject_of(const View& view, const Shown& shown);

/// "week 48, 23 t/m 27 november 2026"
[[nodiscard]] std::string week_heading(const Shown& shown);

/// A session that found no place or no leader: "Rekenen 3 · Instructie, 30 min".
[[nodiscard]] std::string words_of(const roster::OpenSession& open, const Shown& shown);

}  // namespace slimfit::show
