#include "slimfit/school/places.hpp"

#include "counting.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace slimfit;
using namespace slimfit::test;

namespace {

/// A turn of a base group in a hall with somebody who may give it.
struct Turn {
    Date date;
    TimeSpan time;
    school::ZoneId hall;
    StaffId leader;
};

/// Gives out turns in halls, the first that is free.
class HallBook {
public:
    explicit HallBook(const School& school) : school_{school} {}

    bool book(const school::Offer& offer, school::BaseGroupId group, std::set<Date>& days) {
        for (const auto date : school::school_days_of(school_, full_week))
            for (const auto time :
                 school::places_in(school::rhythm_on(school_, offer.unit, date), offer))
                for (const auto hall : offer.zones)
                    for (const auto leader : ids_of<StaffId>(school_.staff))
                        if (!days.contains(date) && is_free({date, time, hall, leader}) &&
                            may_lead(offer, group, {date, time, hall, leader})) {
                            turns_.push_back({date, time, hall, leader});
                            days.insert(date);
                            return true;
                        }
        return false;
    }

private:
    [[nodiscard]] bool is_free(const Turn& wanted) const {
        return std::ranges::none_of(turns_, [&](const Turn& turn) {
            return turn.date == wanted.date && turn.time.overlaps(wanted.time) &&
                   (turn.hall == wanted.hall || turn.leader == wanted.leader);
        });
    }

    /// Subject teachers, and class teachers with their own group.
    [[nodiscard]] bool
    may_lead(const school::Offer& offer, school::BaseGroupId group, const Turn& turn) const {
        const auto& staff = school_[turn.leader];
        int highest = 0;
        for (const auto pupil : school::pupils_of(school_, group, turn.date))
            highest = std::max(highest, school_[pupil].year_group);
        const bool own = school::mentor_on(school_, group, turn.date) == turn.leader;
        return (own || staff.role == school::Role::subject_teacher) &&
               staff.serves_unit(offer.unit) &&
               is_there(school_, turn.leader, turn.date, turn.time) &&
               school::may_give_gym(staff, highest, turn.date);
    }

    const School& school_;
    std::vector<Turn> turns_;
};

bool is_for(const School& school, const school::Offer& offer, school::BaseGroupId group) {
    const auto& year_groups = offer.audience.year_groups;
    return school[group].unit == offer.unit &&
           (year_groups.empty() || std::ranges::any_of(school.pupils, [&](const auto& pupil) {
                return pupil.base_group == group &&
                       std::ranges::find(year_groups, pupil.year_group) != year_groups.end();
            }));
}

}  // namespace

TEST_CASE("Every base group finds its turns of gym in a hall", "[generate][plannable]") {
    for (const auto& school : schools_to_count()) {
        HallBook book{school};
        for (const auto& offer : school.offers) {
            if (school[offer.kind].nature != school::Nature::gym)
                continue;
            for (const auto group : ids_of<school::BaseGroupId>(school.base_groups)) {
                if (!is_for(school, offer, group))
                    continue;
                std::set<Date> days;
                for (int turn = 0; turn < offer.times; ++turn) {
                    CAPTURE(school.code, offer.code, school[group].code, turn);
                    CHECK(book.book(offer, group, days));
                }
            }
        }
    }
}

TEST_CASE("Gym in a hall with a walk to it still lasts 45 minutes", "[generate][plannable]") {
    for (const auto& school : schools_to_count())
        for (const auto& offer : school.offers) {
            if (school[offer.kind].nature != school::Nature::gym)
                continue;
            for (const auto hall : offer.zones) {
                CAPTURE(school.code, offer.code);
                CHECK(offer.duration - 2 * school[hall].walking >= calendar::Minutes{45});
            }
        }
}

TEST_CASE("Who may give gym is a first-aider, for the hall may be away", "[generate][plannable]") {
    for (const auto& school : schools_to_count())
        for (const auto& staff : school.staff) {
            const auto today = full_week.monday();
            CAPTURE(school.code, staff.code);
            if (staff.has(school::QualificationKind::gym, today))
                CHECK(staff.has(school::QualificationKind::first_aid, today));
        }
}

TEST_CASE("The work square of a unit has room for all its pupils", "[generate][plannable]") {
    for (const auto& school : schools_to_count()) {
        const auto last_day = school.year.days.last;
        for (const auto unit : ids_of<UnitId>(school.units))
            for (const auto& rhythm : school[unit].rhythm)
                for (const auto& block : rhythm)
                    for (const auto zone : block.zones) {
                        CAPTURE(school.code, school[unit].code, block.code);
                        CHECK(school[zone].capacity >= heads_of(school, unit, last_day));
                    }
    }
}
