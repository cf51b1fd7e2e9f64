#include "slimfit/intake/taking_in.hpp"

#include <algorithm>
#include <optional>

namespace slimfit::intake {

namespace {

using calendar::Date;

bool says_who_is_here(const Delivery& delivery) {
    return delivery.on && !delivery.pupils.empty();
}

void report_older(const Delivery& delivery, Date newest, TakingIn& work) {
    add_change(
        work,
        ChangeKind::older_file,
        {},
        {},
        {"het bestand is van {on}, het nieuwste van {newest}; leerlingen, groepen en leerjaren "
         "worden weer zoals zij toen waren",
         "the file is of {on}, the newest one of {newest}; pupils, groups and year groups become "
         "again as they were then"},
        {{"on", delivery.on->to_string()}, {"newest", newest.to_string()}},
        delivery.file
    );
}

}  // namespace

void take_in_reference_date(const std::vector<Delivery>& deliveries, TakingIn& work) {
    auto& last = work.school.administration.reference_date;
    std::optional<Date> newest;
    for (const auto& delivery : deliveries)
        if (says_who_is_here(delivery))
            newest = std::max(newest, delivery.on);
    // Of several files at once too: what is named last would win, whatever its day.
    const auto newest_of_all = std::max(newest, last);
    for (const auto& delivery : deliveries)
        if (says_who_is_here(delivery) && *delivery.on < *newest_of_all)
            report_older(delivery, *newest_of_all, work);
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
