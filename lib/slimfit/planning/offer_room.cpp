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

bool takes_from(
    const school::School& school,
    const school::Excursion& excursion,
    const grouping::WeekGroup& group
) {
    return std::ranges::any_of(group.pupils, [&](school::PupilId pupil) {
        const auto& out = excursion.base_groups;
        return std::ranges::find(out, school[pupil].base_group) != out.end();
    });
}

Room room_in_full_week(const school::School& school, const school::Offer& offer) {
    Room room;
    for (const auto weekday : calendar::school_days) {
        if (!school::may_be_on(offer, weekday))
            continue;
        const auto& rhythm = school[offer.unit].rhythm[static_cast<std::size_t>(weekday)];
        const auto places = static_cast<int>(school::places_in(rhythm, offer).size());
        room.places += places;
        if (places > 0)
            ++room.days;
    }
    return room;
}

Room room_of(const std::vector<Moment>& moments) {
    Room room{.places = static_cast<int>(moments.size())};
    std::optional<Date> last;
    for (const auto& moment : moments)
        if (last != moment.date) {
            last = moment.date;
            ++room.days;
        }
    return room;
}

}  // namespace

OfferRoom::OfferRoom(
    const school::School& school, const school::Offer& offer, calendar::IsoWeek week
)
    : school_{&school}, times_{offer.times}, full_{room_in_full_week(school, offer)} {
    for (const auto date : school::school_days_of(school, week)) {
        if (!school::may_be_on(offer, date.weekday()) || is_dropped(school, offer, date))
            continue;
        for (const auto time :
             school::places_in(school::rhythm_on(school, offer.unit, date), offer))
            if (is_open(school, offer, {date, time}))
                open_.push_back({date, time});
    }
}

std::vector<Moment> OfferRoom::moments_for(const grouping::WeekGroup& group) const {
    auto moments = open_;
    for (const auto& excursion : school_->exceptions.excursions) {
        const auto is_taken = [&](const Moment& moment) {
            return moment.date == excursion.date && moment.time.overlaps(excursion.time);
        };
        if (std::ranges::any_of(moments, is_taken) && takes_from(*school_, excursion, group))
            std::erase_if(moments, is_taken);
    }
    return moments;
}

WeekShare OfferRoom::share_with(const std::vector<Moment>& moments) const {
    return {times_, room_of(moments), full_};
}

}  // namespace slimfit::planning
