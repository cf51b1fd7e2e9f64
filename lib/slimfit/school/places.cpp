#include "slimfit/school/places.hpp"

#include <algorithm>

namespace slimfit::school {

namespace {

bool is_among(const std::vector<calendar::Weekday>& days, calendar::Weekday weekday) {
    return days.empty() || std::ranges::find(days, weekday) != days.end();
}

bool may_lie_in(const Offer& offer, const Block& block) {
    return !block.day_part.empty() &&
           std::ranges::find(offer.day_parts, block.day_part) != offer.day_parts.end();
}

}  // namespace

bool may_be_on(const Offer& offer, calendar::Weekday weekday) {
    return is_among(offer.days, weekday);
}

bool may_be_on(const StaffSession& session, calendar::Weekday weekday) {
    return is_among(session.days, weekday);
}

std::vector<calendar::TimeSpan> places_in(const DayRhythm& rhythm, const Offer& offer) {
    std::vector<calendar::TimeSpan> places;
    for (auto first = rhythm.begin(); first != rhythm.end(); ++first) {
        calendar::TimeSpan place{first->time.begin, first->time.begin};
        for (auto block = first; block != rhythm.end() && place.length() < offer.duration &&
                                 block->time.begin == place.end && may_lie_in(offer, *block);
             ++block)
            place.end = block->time.end;
        if (place.length() == offer.duration && place.length() > calendar::Minutes{0})
            places.push_back(place);
    }
    return places;
}

}  // namespace slimfit::school
