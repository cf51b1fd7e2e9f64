#include "slimfit/formats/delivery/order_of_days.hpp"

namespace slimfit::formats {

void OrderOfDays::note(const DayReadings& day, const PlaceOfDay& place) {
    if (day.day_first && !day.month_first && !day_first_at_)
        day_first_at_ = place;
    if (day.month_first && !day.day_first && !month_first_at_)
        month_first_at_ = place;
    if (day.day_first && day.month_first && day.day_first != day.month_first && !either_at_)
        either_at_ = place;
}

std::optional<calendar::Date> OrderOfDays::day_of(const DayReadings& day) const {
    if (contradicts_itself())
        return day.day_first == day.month_first ? day.day_first : std::nullopt;
    return month_first_at_ ? day.month_first : day.day_first;
}

}  // namespace slimfit::formats
