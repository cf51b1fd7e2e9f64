#include "holiday_warning.hpp"

#include "slimfit/calendar/missing_holidays.hpp"

namespace slimfit::cli {

void warn_of_missing_holidays(const school::School& school, const Console& console) {
    if (const auto missing = calendar::missing_holidays(school.year))
        console.tell(*missing);
}

}  // namespace slimfit::cli
