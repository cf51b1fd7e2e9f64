#include "slimfit/school/day.hpp"

#include "school/small_school.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using namespace slimfit::school;
using namespace slimfit::school::small;
using calendar::CycleWeek;
using calendar::DateRange;

namespace {

const Date saturday = date(2026, 11, 28);
const Date in_the_holiday = date(2026, 10, 19);
const Date next_monday = date(2026, 11, 30);

std::vector<TimeSpan> presence_of_anja(const School& school, Date date) {
    return presence_on(school, anja, date);
}

}  // namespace

TEST_CASE("A unit has the blocks of the weekday, and none on a day without school", "[school]") {
    const auto school = small::school();
    CHECK(rhythm_on(school, middle, monday).size() == 5);
    CHECK(rhythm_on(school, middle, saturday).empty());
    CHECK(rhythm_on(school, middle, in_the_holiday).empty());
}

TEST_CASE("Other bells hold for their unit on their date only", "[school]") {
    auto school = small::school();
    auto bells = rhythm();
    bells.resize(2);
    school.exceptions.other_bells = {{.date = monday, .unit = middle, .rhythm = bells}};
    CHECK(rhythm_on(school, middle, monday).size() == 2);
    CHECK(rhythm_on(school, middle, tuesday).size() == 5);
}

TEST_CASE("An early end shortens the block it falls in and drops what comes later", "[school]") {
    auto school = small::school();
    school.exceptions.short_days = {{.date = monday, .ends = at(930), .units = {middle}}};
    const auto short_day = rhythm_on(school, middle, monday);
    REQUIRE(short_day.size() == 3);
    CHECK(short_day[2].time == between(915, 930));

    school.exceptions.short_days[0].ends = at(915);
    CHECK(rhythm_on(school, middle, monday).size() == 2);
}

TEST_CASE("A day that ends early is closed at the end of what it falls in", "[school]") {
    auto school = small::school();
    auto& blocks = school.units[middle.value()].rhythm[0];
    blocks.back() = {
        .code = "closing",
        .kind = opening,
        .shape = BlockShape::each_base_group,
        .time = between(1410, 1415)};
    school.exceptions.short_days = {{.date = monday, .ends = at(930), .units = {middle}}};
    const auto short_day = rhythm_on(school, middle, monday);
    REQUIRE(short_day.size() == 4);
    CHECK(short_day[2].time == between(915, 925));
    CHECK(short_day[3].code == "closing");
    CHECK(short_day[3].time == between(925, 930));

    // Nothing useful is left of a block of eight minutes.
    school.exceptions.short_days[0].ends = at(923);
    CHECK(rhythm_on(school, middle, monday).back().time == between(915, 923));
    CHECK(rhythm_on(school, middle, monday).back().code == "closing");

    // Nothing is taken from a whole block.
    school.exceptions.short_days[0].ends = at(915);
    CHECK(rhythm_on(school, middle, monday).size() == 2);
}

TEST_CASE("A person is at work by weekday, cycle week and validity", "[school]") {
    auto school = small::school();
    CHECK(presence_of_anja(school, monday) == std::vector{between(800, 1600)});
    CHECK(presence_of_anja(school, saturday).empty());
    CHECK(presence_of_anja(school, in_the_holiday).empty());

    const auto this_week = school.year.cycle_week(calendar::IsoWeek::of(monday));
    school.staff[0].presence = {
        {.weekday = Weekday::monday, .time = between(800, 1200), .week = this_week}};
    CHECK(presence_of_anja(school, monday).size() == 1);
    CHECK(presence_of_anja(school, next_monday).empty());

    school.staff[0].presence = {
        {.weekday = Weekday::monday, .time = between(800, 1200), .until = monday}};
    CHECK(presence_of_anja(school, monday).size() == 1);
    CHECK(presence_of_anja(school, next_monday).empty());
}

TEST_CASE("Stretches of presence that touch are one, and come in order of time", "[school]") {
    auto school = small::school();
    school.staff[0].presence = {
        {.weekday = Weekday::monday, .time = between(1300, 1600)},
        {.weekday = Weekday::monday, .time = between(1000, 1200)},
        {.weekday = Weekday::monday, .time = between(800, 1000)}};
    CHECK(presence_of_anja(school, monday) == std::vector{between(800, 1200), between(1300, 1600)});
}

TEST_CASE("An absence takes its time out of the presence, or the whole day", "[school]") {
    auto school = small::school();
    auto& absences = school.exceptions.absences;
    absences = {{.staff = anja, .days = {monday, monday}, .time = between(1000, 1130)}};
    CHECK(presence_of_anja(school, monday) == std::vector{between(800, 1000), between(1130, 1600)});
    CHECK(presence_of_anja(school, tuesday).size() == 1);
    CHECK(presence_on(school, bram, monday) == std::vector{between(800, 1600)});

    absences = {{.staff = anja, .days = {monday, tuesday}}};
    CHECK(presence_of_anja(school, monday).empty());
    CHECK(presence_of_anja(school, tuesday).empty());
    CHECK(presence_of_anja(school, wednesday).size() == 1);
}

TEST_CASE("A part of the load is that of her contract in which she is there", "[school]") {
    auto school = small::school();
    auto& person = school.staff[anja.value()];
    person.contract = 8000;
    person.serves = {{.unit = UnitId{0}}};
    person.presence = {
        {.weekday = Weekday::monday, .time = between(800, 1600)},
        {.weekday = Weekday::tuesday, .time = between(800, 1200)},
        {.weekday = Weekday::thursday, .time = between(800, 1200)}};
    const auto week = calendar::IsoWeek::of(monday);
    CHECK(part_of_load(school, anja, week) == 8000);
    school.exceptions.absences = {{.staff = anja, .days = {monday, monday}}};
    CHECK(part_of_load(school, anja, week) == 4000);
    school.year.free_periods.push_back({.name = "Studiedag", .days = {tuesday, tuesday}});
    CHECK(part_of_load(school, anja, week) == 2000);
    school.exceptions.absences = {{.staff = anja, .days = {monday, week.day(Weekday::friday)}}};
    CHECK(part_of_load(school, anja, week) == 0);
}

TEST_CASE("Without a contract or a unit there is no part of the load", "[school]") {
    auto school = small::school();
    const auto week = calendar::IsoWeek::of(monday);
    auto& person = school.staff[anja.value()];
    person.contract = 0;
    person.serves = {{.unit = UnitId{0}}};
    CHECK(part_of_load(school, anja, week) == 0);
    person.contract = 8000;
    person.serves.clear();
    CHECK(part_of_load(school, anja, week) == 0);
}

TEST_CASE("The mentor of the day is one who comes that day", "[school]") {
    auto school = small::school();
    school.base_groups[0].mentors = {
        {.mentor = anja, .weekday = Weekday::monday, .week = CycleWeek::a},
        {.mentor = bram, .weekday = Weekday::monday, .week = CycleWeek::b},
        {.mentor = bram, .weekday = Weekday::tuesday}};
    const bool week_a = school.year.cycle_week(calendar::IsoWeek::of(monday)) == CycleWeek::a;
    CHECK(mentor_on(school, mb1, monday) == (week_a ? anja : bram));
    CHECK(mentor_on(school, mb1, next_monday) == (week_a ? bram : anja));
    CHECK(mentor_on(school, mb1, tuesday) == bram);
    CHECK(mentor_on(school, mb1, wednesday) == std::nullopt);
    CHECK(mentor_on(school, mb1, saturday) == std::nullopt);

    auto& absences = school.exceptions.absences;
    absences = {{.staff = bram, .days = {tuesday, tuesday}, .time = between(800, 1000)}};
    CHECK(mentor_on(school, mb1, tuesday) == bram);
    absences[0].time.reset();
    CHECK(mentor_on(school, mb1, tuesday) == std::nullopt);
}

TEST_CASE("A zone is closed all day or for a while", "[school]") {
    auto school = small::school();
    school.exceptions.closed_zones = {
        {.zone = hall, .days = {monday, tuesday}, .time = between(900, 1000)},
        {.zone = hall, .days = {monday, monday}, .time = between(930, 1100)},
        {.zone = hall, .days = {wednesday, wednesday}}};
    CHECK(closed_on(school, hall, monday) == std::vector{between(900, 1100)});
    CHECK(closed_on(school, hall, tuesday) == std::vector{between(900, 1000)});
    CHECK(closed_on(school, hall, wednesday) == std::vector{between(0, 2400)});
    CHECK(closed_on(school, room_1, monday).empty());
}

TEST_CASE("An excursion is of its base groups and its date", "[school]") {
    auto school = small::school();
    school.exceptions.excursions = {
        {.base_groups = {mb2}, .date = monday, .time = between(900, 1200), .escorts = {anja}}};
    REQUIRE(excursion_on(school, mb2, monday) != nullptr);
    CHECK(excursion_on(school, mb2, monday)->escorts == std::vector{anja});
    CHECK(excursion_on(school, mb1, monday) == nullptr);
    CHECK(excursion_on(school, mb2, tuesday) == nullptr);
}

TEST_CASE("The pupils of a base group are those who are here that day", "[school]") {
    auto school = small::school();
    school.pupils[0].from = tuesday;
    school.pupils[1].until = monday;
    CHECK(pupils_of(school, mb1, monday) == std::vector{PupilId{1}, PupilId{2}});
    CHECK(pupils_of(school, mb1, tuesday) == std::vector{PupilId{0}, PupilId{2}});
}

TEST_CASE("The school days of a week leave the free ones out", "[school]") {
    auto school = small::school();
    const auto week = calendar::IsoWeek::of(monday);
    CHECK(school_days_of(school, week).size() == 5);
    school.year.free_periods.push_back({"studiedag", DateRange{tuesday, tuesday}});
    CHECK(school_days_of(school, week).size() == 4);
    CHECK(school_days_of(school, calendar::IsoWeek::of(in_the_holiday)).empty());
}

TEST_CASE("A qualification for one subject is no qualification for another", "[school]") {
    StaffMember staff{
        .qualifications = {
            {.kind = QualificationKind::teaching, .subject = arithmetic, .until = monday}}};
    CHECK(may_teach(staff, arithmetic, monday));
    CHECK_FALSE(may_teach(staff, arithmetic, tuesday));
    CHECK_FALSE(may_teach(staff, gym, monday));
    CHECK_FALSE(may_teach(staff, std::nullopt, monday));
    staff.qualifications[0].subject.reset();
    CHECK(may_teach(staff, gym, monday));
}

TEST_CASE("Any teacher gives gym to groups 1 and 2, only the qualified from group 3", "[school]") {
    const auto school = small::school();
    const auto& teacher = school[anja];
    const auto& gym_teacher = school[quinten];
    CHECK(may_give_gym(teacher, 2, monday));
    CHECK_FALSE(may_give_gym(teacher, 3, monday));
    CHECK(may_give_gym(gym_teacher, 8, monday));
    CHECK_FALSE(may_give_gym(school[gijs], 1, monday));
}

TEST_CASE("A specialism is held by name and date", "[school]") {
    const StaffMember staff{
        .qualifications = {
            {.kind = QualificationKind::specialism, .name = "taal", .from = tuesday}}};
    CHECK(staff.has_specialism("taal", tuesday));
    CHECK_FALSE(staff.has_specialism("taal", monday));
    CHECK_FALSE(staff.has_specialism("rekenen", tuesday));
}
