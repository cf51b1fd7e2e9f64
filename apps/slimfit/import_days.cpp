#include "import_days.hpp"

#include "slimfit/intake/school_year_of.hpp"

#include "terminal.hpp"

#include <algorithm>

namespace slimfit::cli {

namespace {

using calendar::Date;
using intake::Delivery;

bool says_who_is_here(const Delivery& delivery) {
    return !delivery.pupils.empty();
}

/// The last day that a file with pupils says, or without those any file: whatever their order.
std::optional<Date> last_day_of(const std::vector<Delivery>& deliveries) {
    std::optional<Date> of_pupils;
    std::optional<Date> of_any;
    for (const auto& delivery : deliveries) {
        of_any = std::max(of_any, delivery.on);
        if (says_who_is_here(delivery))
            of_pupils = std::max(of_pupils, delivery.on);
    }
    return of_pupils ? of_pupils : of_any;
}

}  // namespace

Date day_of_import(std::optional<Date> asked, const std::vector<Delivery>& deliveries) {
    if (asked)
        return *asked;
    return last_day_of(deliveries).value_or(today());
}

Date day_of_consequences(
    std::optional<Date> asked, const std::vector<Delivery>& deliveries, const school::School& school
) {
    const auto on = day_of_import(asked, deliveries);
    const auto first = school.year.days.first;
    const auto is_of_year = [&](const Delivery& delivery) {
        return says_who_is_here(delivery) && delivery.school_year == intake::school_year_of(first);
    };
    if (on < first && std::ranges::any_of(deliveries, is_of_year))
        return first;
    if (asked || std::ranges::any_of(deliveries, says_who_is_here))
        return intake::day_of_lessons(school.year, on);
    return school.year.days.contains(on) ? on : first;
}

}  // namespace slimfit::cli
