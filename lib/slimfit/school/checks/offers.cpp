#include "slimfit/school/checks/audience.hpp"
#include "slimfit/school/checks/times.hpp"
#include "slimfit/school/checks/topics.hpp"
#include "slimfit/school/places.hpp"

#include <algorithm>

namespace slimfit::school {

namespace {

const DayRhythm& rhythm_of(const School& school, const Offer& offer, calendar::Weekday weekday) {
    return school[offer.unit].rhythm[static_cast<std::size_t>(weekday)];
}

void check_amount(const Offer& offer, ProblemList& problems) {
    if (const auto fault = fault_of_duration(offer.duration))
        problems.add(
            offer.line,
            {"Aanbod {offer}: {fault}", "Offer {offer}: {fault}"},
            {{"offer", offer.code}, {"fault", *fault}}
        );
    if (offer.times < 1)
        problems.add(
            offer.line,
            {"Aanbod {offer}: {found} keer per week, verwacht is 1 of meer. Verbeter het aantal of "
             "haal het aanbod weg.",
             "Offer {offer}: {found} times a week, expected is 1 or more. Correct the number or "
             "take "
             "the offer out."},
            {{"offer", offer.code}, {"found", offer.times}}
        );
}

void check_day_parts(const School& school, const Offer& offer, ProblemList& problems) {
    if (offer.day_parts.empty())
        problems.add(
            offer.line,
            {"Aanbod {offer} noemt geen dagdelen. Vul in in welke dagdelen het mag liggen.",
             "Offer {offer} names no day parts. Fill in the day parts in which it may lie."},
            {{"offer", offer.code}}
        );
    for (const auto& day_part : offer.day_parts) {
        const bool exists = std::ranges::any_of(calendar::school_days, [&](auto weekday) {
            const auto& rhythm = rhythm_of(school, offer, weekday);
            return may_be_on(offer, weekday) && !day_part.empty() &&
                   std::ranges::find(rhythm, day_part, &Block::day_part) != rhythm.end();
        });
        if (!exists)
            problems.add(
                offer.line,
                {"Aanbod {offer}: dagdeel '{part}' komt op de dagen van dit aanbod niet voor in "
                 "unit "
                 "{unit}. Verbeter de naam, zet het dagdeel bij een blok of kies andere dagen.",
                 "Offer {offer}: day part '{part}' does not occur in unit {unit} on the days of "
                 "this "
                 "offer. Correct the name, give a block that day part or choose other days."},
                {{"offer", offer.code}, {"part", day_part}, {"unit", school[offer.unit].code}}
            );
    }
}

/// Sessions of one group that fit on a day one after the other.
int sessions_at_most(const DayRhythm& rhythm, const Offer& offer) {
    int count = 0;
    calendar::ClockTime free_from;
    for (const auto& place : places_in(rhythm, offer))
        if (place.begin >= free_from) {
            ++count;
            free_from = place.end;
        }
    return offer.once_a_day ? std::min(count, 1) : count;
}

void check_times(const School& school, const Offer& offer, ProblemList& problems) {
    int possible = 0;
    for (const auto weekday : calendar::school_days)
        if (may_be_on(offer, weekday))
            possible += sessions_at_most(rhythm_of(school, offer, weekday), offer);
    if (possible == 0)
        problems.add(
            offer.line,
            {"Aanbod {offer}: {minutes} minuten past op geen enkele dag in een blok of in blokken "
             "achter elkaar van de dagdelen. Pas de duur aan of kies andere dagdelen.",
             "Offer {offer}: {minutes} minutes fit on no day into one block or several in a row of "
             "the day parts. Change the duration or choose other day parts."},
            {{"offer", offer.code}, {"minutes", offer.duration.count()}}
        );
    else if (offer.times > possible)
        problems.add(
            offer.line,
            {"Aanbod {offer}: {times} keer per week, maar het past hoogstens {possible} keer. "
             "Verlaag "
             "het aantal, voeg dagen of dagdelen toe of sta meer dan een keer per dag toe.",
             "Offer {offer}: {times} times a week, but it fits at most {possible} times. Lower the "
             "number, add days or day parts or allow more than one a day."},
            {{"offer", offer.code}, {"times", offer.times}, {"possible", possible}}
        );
}

void check_zones_of(const Offer& offer, ProblemList& problems) {
    if (offer.zones.empty() && problems.knows_all_in(offer.line))
        problems.add(
            offer.line,
            {"Aanbod {offer} heeft geen plek. Vul in waar het mag zijn.",
             "Offer {offer} has no zone. Fill in where it may be."},
            {{"offer", offer.code}}
        );
}

}  // namespace

void check_offers(const School& school, ProblemList& problems) {
    for (const auto& offer : school.offers) {
        check_amount(offer, problems);
        const bool knows_days = problems.knows_row(school[offer.unit].line);
        if (knows_days)
            check_day_parts(school, offer, problems);
        if (knows_days && offer.duration > calendar::Minutes{0} && !offer.day_parts.empty())
            check_times(school, offer, problems);
        check_zones_of(offer, problems);
    }
}

}  // namespace slimfit::school
