#include "slimfit/workload/load_sheet.hpp"

#include "support/small_week.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace slimfit;
using support::at;
using support::small_week;
using support::SmallWeek;
using workload::Minutes;
using workload::StaffLoad;

namespace {

StaffLoad load_of(const SmallWeek& week, std::string_view code) {
    const auto sheet = workload::load_sheet(week.school, week.roster);
    return *std::ranges::find(sheet.staff, week.staff(code), &StaffLoad::staff);
}

}  // namespace

TEST_CASE(
    "A load sheet adds minutes by kind of load, for who leads and who assists", "[workload]"
) {
    const auto week = small_week();
    CHECK(
        load_of(week, "S1").load ==
        workload::LoadMinutes{.contact = Minutes{40}, .meetings = Minutes{30}}
    );
    CHECK(
        load_of(week, "S2").load ==
        workload::LoadMinutes{.contact = Minutes{70}, .meetings = Minutes{30}}
    );
    CHECK(load_of(week, "S3").load == workload::LoadMinutes{.coaching = Minutes{30}});
    CHECK(
        load_of(week, "S4").load ==
        workload::LoadMinutes{.contact = Minutes{60}, .supervision = Minutes{15}}
    );
    CHECK(load_of(week, "S5").load == workload::LoadMinutes{.contact = Minutes{30}});
}

TEST_CASE("Watching as responsible teacher is no load of its own", "[workload]") {
    auto week = small_week();
    const auto before = load_of(week, "S1").load;
    week.session("rekv.BB-rekenen-1.1").responsible = {};
    CHECK(load_of(week, "S1").load == before);
}

TEST_CASE("Who is leader and assistant of one session carries it once", "[workload]") {
    auto week = small_week();
    week.session("BB.mon.buiten").assistants.push_back(week.staff("S4"));
    CHECK(load_of(week, "S4").load.supervision == Minutes{15});
}

TEST_CASE("A load sheet knows the day: first and last session, presence, breaks", "[workload]") {
    const auto week = small_week();
    const auto anja = load_of(week, "S1");
    CHECK(anja.first_session == at("08:30"));
    CHECK(anja.last_session == at("15:00"));
    CHECK(anja.days_present == 3);
    CHECK(anja.presence == 3 * Minutes{510});
    CHECK(anja.longest_stretch == Minutes{70});
    CHECK(load_of(week, "S4").breaks == Minutes{30});
    CHECK(load_of(week, "S4").longest_stretch == Minutes{75});
}

TEST_CASE("A preparation is one group in one subject, however often it comes", "[workload]") {
    auto week = small_week();
    CHECK(load_of(week, "S1").preparations == 1);
    auto again = week.session("rek.BB-rekenen-1.1");
    again.code = "rek.BB-rekenen-1.2";
    again.date = again.date.plus_days(1);
    week.roster.sessions.push_back(again);
    CHECK(load_of(week, "S1").preparations == 1);
    week.session("rek.BB-rekenen-2.1").leader = week.staff("S1");
    CHECK(load_of(week, "S1").preparations == 2);
}

TEST_CASE("Load is set against the weekly hours of the contract", "[workload]") {
    const auto week = small_week();
    CHECK(load_of(week, "S4").contract_per_mille == 156);  // 75 of 480 minutes
    CHECK_FALSE(load_of(week, "S5").contract_per_mille);
}

TEST_CASE(
    "The CAO's lessons hold pro rata for teachers who did not consent to more", "[workload]"
) {
    auto week = small_week();
    week.school.year.free_periods.push_back(
        {"lang", {*calendar::Date::parse("2026-08-17"), *calendar::Date::parse("2026-10-23")}}
    );
    REQUIRE(week.school.year.school_weeks_in_tenths() == 370);
    const auto anja = load_of(week, "S1");
    CHECK(anja.lessons == Minutes{40});                // nobody is left on the work square
    CHECK(anja.lessons_at_most == Minutes{914});       // 56,400 minutes * 0.6 / 37.0 weeks
    CHECK_FALSE(load_of(week, "S2").lessons_at_most);  // consents to more
    CHECK_FALSE(load_of(week, "S4").lessons_at_most);  // a supporter
}

TEST_CASE("The fair share counts people with a contract only", "[workload]") {
    const auto week = small_week();
    const auto anja = load_of(week, "S1");
    REQUIRE(anja.fair_share);
    CHECK(anja.fair_share->target == Minutes{100});  // 275 minutes * 0.6 / 1.6
    CHECK(anja.fair_share->deviation == Minutes{-30});
    CHECK(anja.fair_share->deviation_percent == -30);
    CHECK_FALSE(load_of(week, "S5").fair_share);
    const auto sheet = workload::load_sheet(week.school, week.roster);
    CHECK(sheet.fairness.people == 4);
    CHECK(sheet.fairness.lowest == Minutes{116});
    CHECK(sheet.fairness.highest == Minutes{375});
}

TEST_CASE("A deviation is listed from the tolerance of the school on", "[workload]") {
    auto week = small_week();
    CHECK(load_of(week, "S1").beyond_tolerance);
    week.school.settings.load_tolerance_percent = 33;
    CHECK_FALSE(load_of(week, "S1").beyond_tolerance);
    CHECK(load_of(week, "S4").beyond_tolerance);
}

TEST_CASE("Who is away all week takes no part in the fairness and is not listed", "[workload]") {
    auto week = small_week();
    week.school.exceptions.absences.push_back(
        {week.staff("S3"),
         {week.roster.week.monday(), week.roster.week.day(calendar::Weekday::friday)}}
    );
    week.session("BB.mon.ronde1.coach.1").leader = {};
    const auto sheet = workload::load_sheet(week.school, week.roster);
    CHECK(sheet.staff.size() == 5);
    CHECK(sheet.fairness.people == 3);
}
