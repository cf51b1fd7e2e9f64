#include "slimfit/planning/demand_offers.hpp"

#include "slimfit/school/day.hpp"

#include <algorithm>

namespace slimfit::planning {

namespace {

using calendar::Date;
using calendar::TimeSpan;

bool has_part(const school::Offer& offer, const school::Block& block) {
    return !block.day_part.empty() &&
           std::ranges::find(offer.day_parts, block.day_part) != offer.day_parts.end();
}

bool is_on(const school::Offer& offer, calendar::Weekday weekday) {
    return offer.days.empty() || std::ranges::find(offer.days, weekday) != offer.days.end();
}

/// The stretches of a day in which one session of the offer can lie: one block of its day parts,
/// or several in a row, that together last as long as the session.
std::vector<TimeSpan> stretches(const school::Offer& offer, const school::DayRhythm& rhythm) {
    std::vector<TimeSpan> found;
    for (std::size_t first = 0; first < rhythm.size(); ++first) {
        for (auto last = first; last < rhythm.size() && has_part(offer, rhythm[last]); ++last) {
            if (last > first && rhythm[last].time.begin != rhythm[last - 1].time.end)
                break;
            const TimeSpan time{rhythm[first].time.begin, rhythm[last].time.end};
            if (time.length() == offer.duration)
                found.push_back(time);
        }
    }
    return found;
}

bool is_dropped(const school::School& school, const school::Offer& offer, Date date) {
    const auto& weeks = school.exceptions.test_weeks;
    return std::ranges::any_of(weeks, [&](const school::TestWeek& week) {
        return week.unit == offer.unit && week.days.contains(date) &&
               std::ranges::any_of(week.without, [&](school::OfferId without) {
                   return school[without].code == offer.code;
               });
    });
}

std::vector<Moment>
moments_in_week(const school::School& school, const school::Offer& offer, calendar::IsoWeek week) {
    std::vector<Moment> moments;
    for (const auto date : school::school_days_of(school, week)) {
        if (!is_on(offer, date.weekday()) || is_dropped(school, offer, date))
            continue;
        for (const auto time : stretches(offer, school::rhythm_on(school, offer.unit, date)))
            moments.push_back({date, time});
    }
    return moments;
}

int days_in_full_week(const school::School& school, const school::Offer& offer) {
    return static_cast<int>(std::ranges::count_if(
        calendar::school_days,
        [&](calendar::Weekday weekday) {
            const auto& rhythm = school[offer.unit].rhythm[static_cast<std::size_t>(weekday)];
            return is_on(offer, weekday) && !stretches(offer, rhythm).empty();
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

bool is_on_excursion(
    const school::School& school, const grouping::WeekGroup& group, const Moment& moment
) {
    return std::ranges::any_of(group.pupils, [&](school::PupilId pupil) {
        const auto* excursion = school::excursion_on(school, school[pupil].base_group, moment.date);
        return excursion != nullptr && excursion->time.overlaps(moment.time);
    });
}

Demand demand_of(
    const school::School& school,
    school::OfferId id,
    const std::vector<grouping::WeekGroup>& groups,
    GroupRow group
) {
    const auto& offer = school[id];
    const auto& kind = school[offer.kind];
    const auto heads = static_cast<int>(groups[group].pupils.size());
    const auto by_ratio = kind.pupils_per_adult == 0
                              ? 0
                              : (heads + kind.pupils_per_adult - 1) / kind.pupils_per_adult;
    return {
        .kind = DemandKind::offer,
        .code = offer.code + '.' + groups[group].code,
        .target = offer.code,
        .session = offer.kind,
        .subject = offer.subject,
        .unit = offer.unit,
        .offer = id,
        .groups = {group},
        .heads = heads,
        .zones = offer.zones,
        .adults = std::max({1, kind.adults_at_least, by_ratio})};
}

}  // namespace

int times_in_week(
    const school::School& school, const school::Offer& offer, calendar::IsoWeek week
) {
    const auto full = days_in_full_week(school, offer);
    const auto days = days_of(moments_in_week(school, offer, week));
    return full == 0 ? 0 : offer.times * std::min(days, full) / full;
}

void add_offer_demands(
    const school::School& school,
    const std::vector<grouping::WeekGroup>& groups,
    calendar::IsoWeek week,
    std::vector<Demand>& demands
) {
    for (std::uint32_t row = 0; row < school.offers.size(); ++row) {
        const auto& offer = school.offers[row];
        const auto times = times_in_week(school, offer, week);
        const auto moments = moments_in_week(school, offer, week);
        for (const auto group : grouping::audience_of(school, offer, groups)) {
            auto demand = demand_of(school, school::OfferId{row}, groups, group);
            std::ranges::copy_if(
                moments,
                std::back_inserter(demand.moments),
                [&](const Moment& moment) {
                    return !is_on_excursion(school, groups[group], moment);
                }
            );
            demands.insert(demands.end(), static_cast<std::size_t>(times), demand);
        }
    }
}

}  // namespace slimfit::planning
