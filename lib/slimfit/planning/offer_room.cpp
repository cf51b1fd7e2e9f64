#include "slimfit/planning/offer_room.hpp"

#include "slimfit/school/day.hpp"
#include "slimfit/school/places.hpp"

#include <algorithm>
#include <optional>

namespace slimfit::planning {

namespace {

using calendar::Date;

bool is_dropped(const school::School& school, const school::Offer& offer, Date date) {
    const auto& weeks = school.exceptions.test_weeks;
    return std::ranges::any_of(weeks, [&](const school::TestWeek& week) {
        return week.unit == offer.unit && week.days.contains(date) &&
               std::ranges::any_of(week.without, [&](school::OfferId without) {
                   return school[without].code == offer.code;
               });
    });
}

bool is_open(const school::School& school, const school::Offer& offer, const Moment& moment) {
    return offer.zones.empty() || std::ranges::any_of(offer.zones, [&](school::ZoneId zone) {
               const auto closed = school::closed_on(school, zone, moment.date);
               return std::ranges::none_of(closed, [&](calendar::TimeSpan span) {
                   return span.overlaps(moment.time);
               });
           });
}

bool is_on_excursion(
    const school::School& school, const grouping::WeekGroup& group, const Moment& moment
) {
    return std::ranges::any_of(group.pupils, [&](school::PupilId pupil) {
        const auto* excursion = school::excursion_on(school, school[pupil].base_group, moment.date);
        return excursion != nullptr && excursion->time.overlaps(moment.time);
    });
}

int days_in_full_week(const school::School& school, const school::Offer& offer) {
    return static_cast<int>(std::ranges::count_if(
        calendar::school_days,
        [&](calendar::Weekday weekday) {
            const auto& rhythm = school[offer.unit].rhythm[static_cast<std::size_t>(weekday)];
            return school::may_be_on(offer, weekday) && !school::places_in(rhythm, offer).empty();
        }
    ));
}

int days_of(const std::vector<Moment>& moments) {
    int days = 0;
    std::optional<Date> last;
    for (const auto& moment : moments)
        if (last != moment.date) {
            last = moment.date;
            ++days;
        }
    return days;
}

}  // namespace

std::vector<Moment> moments_of(
    const school::School& school,
    const school::Offer& offer,
    const grouping::WeekGroup& group,
    calendar::IsoWeek week
) {
    std::vector<Moment> moments;
    for (const auto date : school::school_days_of(school, week)) {
        if (!school::may_be_on(offer, date.weekday()) || is_dropped(school, offer, date))
            continue;
        for (const auto time :
             school::places_in(school::rhythm_on(school, offer.unit, date), offer)) {
            const Moment moment{date, time};
            if (is_open(school, offer, moment) && !is_on_excursion(school, group, moment))
                moments.push_back(moment);
        }
    }
    return moments;
}

int times_due(
    const school::School& school,
    const school::Offer& offer,
    const grouping::WeekGroup& group,
    calendar::IsoWeek week
) {
    const auto full = days_in_full_week(school, offer);
    const auto days = days_of(moments_of(school, offer, group, week));
    return full == 0 ? 0 : offer.times * std::min(days, full) / full;
}

}  // namespace slimfit::planning
