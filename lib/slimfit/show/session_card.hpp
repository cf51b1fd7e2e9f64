#pragma once

#include "slimfit/show/lumps.hpp"
#include "slimfit/show/markup.hpp"

namespace slimfit::show {

/// The class that gives a session its form, by nature; several natures may share one.
[[nodiscard]] std::string_view form_of(school::Nature nature);

/// The class that gives a session its colour. The style sheet has eight; more subjects share them
/// and words tell them apart.
[[nodiscard]] std::string colour_of(school::SubjectId subject);

/// A lump of sessions as an item of a list: what, how many pupils, who leads (bold), who assists,
/// who is responsible, where. A time stands there when it is not that of the round.
[[nodiscard]] Markup session_card(const Shown& shown, const Lump& lump, const Round& round);

}  // namespace slimfit::show
