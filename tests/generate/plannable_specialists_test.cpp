#include "slimfit/school/places.hpp"

#include "counting.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace slimfit;
using namespace slimfit::test;

namespace {

/// An hour of a specialist for one offer.
struct Booking {
    StaffId specialist;
    Date date;
    TimeSpan time;
};

/// Gives specialists' time to offers, the first that is free.
class SpecialistBook {
public:
    explicit SpecialistBook(const School& school) : school_{school} {}

    bool book(const school::Offer& offer, std::set<Date>& days) {
        for (const auto date : school::school_days_of(school_, full_week))
            for (const auto time :
                 school::places_in(school::rhythm_on(school_, offer.unit, date), offer))
                for (const auto staff : ids_of<StaffId>(school_.staff))
                    if (!days.contains(date) && may_give(offer, {staff, date, time})) {
                        bookings_.push_back({staff, date, time});
                        days.insert(date);
                        return true;
                    }
        return false;
    }

private:
    [[nodiscard]] bool may_give(const school::Offer& offer, const Booking& wanted) const {
        const auto& staff = school_[wanted.specialist];
        return staff.has_specialism(offer.specialism, wanted.date) &&
               staff.serves_unit(offer.unit) &&
               is_there(school_, wanted.specialist, wanted.date, wanted.time) &&
               std::ranges::none_of(bookings_, [&](const Booking& booking) {
                   return booking.specialist == wanted.specialist && booking.date == wanted.date &&
                          booking.time.overlaps(wanted.time);
               });
    }

    const School& school_;
    std::vector<Booking> bookings_;
};

}  // namespace

TEST_CASE("Every offer for a specialist finds her free", "[generate][plannable]") {
    for (const auto& school : schools_to_count()) {
        SpecialistBook book{school};
        for (const auto& offer : school.offers) {
            if (offer.specialism.empty())
                continue;
            std::set<Date> days;
            for (int time = 0; time < offer.times; ++time) {
                CAPTURE(school.code, offer.code, time);
                CHECK(book.book(offer, days));
            }
        }
    }
}
