#include "slimfit/formats/school_file/state_holidays.hpp"
#include "slimfit/formats/school_file/words.hpp"
#include "slimfit/formats/school_file/writing.hpp"

namespace slimfit::formats {

void write_year(const School& school, XmlText& text) {
    const auto& year = school.year;
    const auto own = without_state_holidays(year);
    WrittenElement element{text, "school-year"};
    element.date("first", year.days.first)
        .date("last", year.days.last)
        .word("region", year.region, region_words)
        .date("cycle-start", year.cycle_start)
        .yes_no_unless(false, "state-holidays", own.has_value());
    for (const auto& period : own.value_or(year.free_periods))
        WrittenElement{text, "free-period"}.text("name", period.name).days(period.days);
}

}  // namespace slimfit::formats
