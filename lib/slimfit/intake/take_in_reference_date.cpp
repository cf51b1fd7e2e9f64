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

/// Of the days that have come: one that has not would make every file until then an older one.
std::optional<Date> newest_of(const std::vector<Delivery>& deliveries, std::optional<Date> today) {
    std::optional<Date> newest;
    for (const auto& delivery : deliveries)
        if (says_who_is_here(delivery) && (!today || *delivery.on <= *today))
            newest = std::max(newest, delivery.on);
    return newest;
}

void report_day_to_come(TakingIn& work) {
    const auto& options = work.options;
    if (options.today && options.on > *options.today)
        add_change(
            work,
            ChangeKind::warning,
            {},
            {},
            {"gerekend is met {on}, en die dag moet nog komen: zo is de school dan. Metingen "
             "zonder datum krijgen die van vandaag, {today}. Kies met --on een andere dag",
             "reckoned with {on}, a day that is still to come: the school is as it will be then. "
             "Measurements without a date get that of today, {today}. Choose another day with "
             "--on"},
            {{"on", options.on.to_string()}, {"today", options.today->to_string()}}
        );
}

}  // namespace

void take_in_reference_date(const std::vector<Delivery>& deliveries, TakingIn& work) {
    auto& last = work.school.administration.reference_date;
    const auto newest = newest_of(deliveries, work.options.today);
    // Of several files at once too: what is named last would win, whatever its day.
    const auto newest_of_all = std::max(newest, last);
    for (const auto& delivery : deliveries)
        if (says_who_is_here(delivery) && *delivery.on < newest_of_all)
            report_older(delivery, *newest_of_all, work);
    report_day_to_come(work);
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
