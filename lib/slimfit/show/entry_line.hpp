#pragma once

#include "slimfit/show/lumps.hpp"
#include "slimfit/show/text_table.hpp"

namespace slimfit::show {

/// A lump of sessions as one paragraph of a terminal table: "Rekenen 1 (12) Carla, Kim · lokaal 1"
/// or "Dagopening: BB1 (23) Anja, Els; BB2 (22) Bram". A time stands there when it is not that of
/// the round. What goes on from an earlier round is short and faint.
[[nodiscard]] Paragraph paragraph_of(const Shown& shown, const Lump& lump, const Round& round);

/// One session by itself: "Rekenen 1", "Dagopening BB1", with its time when it is not that of the
/// round.
[[nodiscard]] Paragraph title_line(const Shown& shown, const Entry& entry, const Round& round);

/// "Carla, Kim ⚑ Anja": who leads, who assists, who is responsible. Says so when nobody leads where
/// somebody should.
[[nodiscard]] std::string people_line(const Shown& shown, const roster::PlacedSession& session);

}  // namespace slimfit::show
