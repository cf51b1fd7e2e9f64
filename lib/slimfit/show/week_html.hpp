#pragma once

#include "slimfit/roster/roster.hpp"
#include "slimfit/school/school.hpp"
#include "slimfit/show/remarks.hpp"
#include "slimfit/show/view.hpp"

#include <string>

namespace slimfit::show {

/// The week as one HTML file that needs nothing beside it: for a screen, a phone, and an A4 page
/// on its side. A unit shows days beside each other, the rounds with groups, head-counts, who
/// leads, assists and is responsible, and where, and under it the breaks and coach talks of each
/// person; a whole school has a page for each unit. Over it stand what is known to be different
/// that week and whether hard rules are broken, under it what there is less of. Names staff as the
/// school does, and never a pupil.
[[nodiscard]] std::string week_html(
    const school::School& school,
    const roster::Roster& roster,
    const View& view,
    Language language,
    const Remarks& remarks = {}
);

}  // namespace slimfit::show
