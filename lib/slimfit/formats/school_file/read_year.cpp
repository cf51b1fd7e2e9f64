#include "slimfit/formats/school_file/reading.hpp"
#include "slimfit/formats/school_file/state_holidays.hpp"
#include "slimfit/formats/school_file/words.hpp"

namespace slimfit::formats {

void read_year(const Element& root, school::School& school) {
    const auto element = root.child("school-year");
    expects(element.has_value(), "a school file has a school year");
    auto& year = school.year;
    year.days = required_days(*element);
    year.line = element->line();
    year.region = required_word(*element, "region", region_words);
    year.cycle_start = required_date(*element, "cycle-start");
    for (const auto& period : element->children("free-period"))
        year.free_periods.push_back(
            {.name = required_text(period, "name"),
             .days = required_days(period),
             .line = period.line()}
        );
    if (yes_or(*element, "state-holidays", false))
        year.free_periods = with_state_holidays(year);
}

}  // namespace slimfit::formats
