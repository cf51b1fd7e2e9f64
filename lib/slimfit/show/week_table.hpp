#pragma once

#include "slimfit/show/look.hpp"
#include "slimfit/show/remarks.hpp"
#include "slimfit/show/view.hpp"

#include <string>

namespace slimfit::show {

/// The week as tables for a terminal, one for each day, with a row for each round. The columns
/// depend on the view: of the whole school one per unit, of a unit one for the taught groups, one
/// for who works by itself and one for breaks, coach talks and meetings; of a person what she does
/// and as what, of a group and a zone who is there. First whether hard rules are broken and what is
/// known to be different; at the end the sessions that found no place, what there is less of, and
/// what the signs mean.
[[nodiscard]] std::string week_table(
    const school::School& school,
    const roster::Roster& roster,
    const View& view,
    const Look& look,
    const Remarks& remarks = {}
);

}  // namespace slimfit::show
