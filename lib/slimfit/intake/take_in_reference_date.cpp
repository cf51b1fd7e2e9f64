#include "slimfit/intake/taking_in.hpp"

#include <algorithm>
#include <optional>

namespace slimfit::intake {

namespace {

using calendar::Date;

bool says_who_is_here(const Delivery& delivery) {
    return delivery.on && !delivery.pupils.empty();
}

void report_older(const Delivery& delivery, Date last, TakingIn& work) {
    add_change(
        work,
        ChangeKind::older_file,
        {},
        {},
        {"het bestand is van {on}, het laatste dat is overgenomen van {last}; leerlingen, groepen "
         "en leerjaren worden weer zoals zij toen waren",
         "the file is of {on}, the last one taken in of {last}; pupils, groups and year groups "
         "become again as they were then"},
        {{"on", delivery.on->to_string()}, {"last", last.to_string()}},
        delivery.file
    );
}

}  // namespace

void take_in_reference_date(const std::vector<Delivery>& deliveries, TakingIn& work) {
    auto& last = work.school.administration.reference_date;
    std::optional<Date> newest;
    for (const auto& delivery : deliveries) {
        if (!says_who_is_here(delivery))
            continue;
        newest = std::max(newest, delivery.on);
        if (last && *delivery.on < *last)
            report_older(delivery, *last, work);
    }
    // Without a word of the unit leader the day stays: what is older is not to be taken in.
    if (!newest || newest == last || (last && *newest < *last && !work.options.older))
        return;
    last = newest;
    add_change(
        work,
        ChangeKind::remembered,
        {},
        {},
        {"peildatum {on}", "reference date {on}"},
        {{"on", newest->to_string()}}
    );
}

}  // namespace slimfit::intake
