#include "slimfit/calendar/words.hpp"

#include "slimfit/core/contract.hpp"

#include <array>

namespace slimfit::calendar {

const Text& name_of(Weekday weekday) {
    static constexpr std::array<Text, 7> names{
        Text{"maandag", "Monday"},
        Text{"dinsdag", "Tuesday"},
        Text{"woensdag", "Wednesday"},
        Text{"donderdag", "Thursday"},
        Text{"vrijdag", "Friday"},
        Text{"zaterdag", "Saturday"},
        Text{"zondag", "Sunday"}};
    expects(weekday <= Weekday::sunday, "a week has seven days");
    return names[static_cast<std::size_t>(weekday)];
}

std::string to_string(TimeSpan span) {
    return span.begin.to_string() + '-' + span.end.to_string();
}

}  // namespace slimfit::calendar
