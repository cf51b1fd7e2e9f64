#include "slimfit/intake/school_year_of.hpp"

namespace slimfit::intake {

int school_year_of(calendar::Date day) {
    constexpr int august = 8;
    const auto parts = day.parts();
    return parts.month < august ? parts.year - 1 : parts.year;
}

std::optional<int> school_year_of(const Delivery& delivery) {
    if (delivery.school_year)
        return delivery.school_year;
    return delivery.on ? std::optional{school_year_of(*delivery.on)} : std::nullopt;
}

calendar::Date day_of_lessons(const calendar::SchoolYear& year, calendar::Date day) {
    const bool is_before = day < year.days.first;
    return is_before && school_year_of(day) == school_year_of(year.days.first) ? year.days.first
                                                                               : day;
}

}  // namespace slimfit::intake
