#include "check/findings_of.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using check::broken_by;
using check::findings_of;
using check::Rules;
using support::from_until;
using support::monday;
using support::tuesday;
using support::whole_week;

namespace {

/// A free Tuesday, and nothing planned on it.
support::WholeWeek week_without_tuesday() {
    auto week = whole_week();
    week.school.year.free_periods = {{"studiedag", {tuesday(), tuesday()}}};
    std::erase_if(week.roster.sessions, [](const roster::PlacedSession& session) {
        return session.date == tuesday();
    });
    return week;
}

void put_instruction_on_tuesday(support::WholeWeek& week) {
    auto& moved = week.session("rekenen-instructie.U-rekenen-1.1");
    moved.date = tuesday();
    moved.time = from_until("09:40", "10:40");
}

}  // namespace

TEST_CASE("A level group that misses an instruction is found", "[check][offers]") {
    auto week = whole_week();
    week.remove("rekenen-instructie.U-rekenen-1.2");

    CHECK(broken_by(week) == Rules{"offer-complete"});
    const auto found = findings_of(week, "offer-complete");
    REQUIRE(found.size() == 1);
    CHECK(found.front().measured == 1);
    CHECK(found.front().allowed == 2);
    CHECK(
        found.front().sentence().dutch ==
        "U-rekenen-1 krijgt 1 keer Instructie rekenen; 2 keer is de afspraak."
    );
}

TEST_CASE("One session too many is found too", "[check][offers]") {
    auto week = whole_week();
    week.offer("gym").times = 1;
    const auto found = findings_of(week, "offer-complete");
    REQUIRE(found.size() == 2);
    CHECK(found.front().measured == 2);
    CHECK(found.front().allowed == 1);
}

TEST_CASE("A level group that is missing altogether leaves its pupils out", "[check][offers]") {
    auto week = whole_week();
    week.roster.groups[week.group("U-rekenen-1").value()].pupils.clear();
    const auto found = findings_of(week, "offer-complete");
    REQUIRE(found.size() == 2);
    CHECK(found.front().measured == 0);
    CHECK(found.front().cost == 2);
    CHECK(
        found.front().sentence().english ==
        "A (2 pupils without a level group) gets Instruction arithmetic 0 times; 2 were agreed."
    );
}

TEST_CASE("A pull-out counts when it holds all pupils of its tag", "[check][offers]") {
    auto week = whole_week();
    week.school.pupils[0].tags = {"plusklas"};
    const auto found = findings_of(week, "offer-complete");
    REQUIRE(found.size() == 1);
    CHECK(found.front().measured == 0);
}

TEST_CASE("An offer for year groups is for base groups that have such pupils", "[check][offers]") {
    auto week = whole_week();
    week.offer("gym").audience.year_groups = {6};
    CHECK(findings_of(week, "within-rhythm").size() == 4);
    CHECK(findings_of(week, "offer-complete").empty());
    week.school.pupils[0].year_group = 6;
    CHECK(findings_of(week, "within-rhythm").size() == 2);
}

TEST_CASE(
    "In a shorter week offers, gym and subjects are due by the days left", "[check][offers]"
) {
    auto week = week_without_tuesday();
    week.school.norms.front().per_week = calendar::Minutes{120};
    // One of two instructions and gyms is due, half of the arithmetic, and no extended instruction.
    CHECK(broken_by(week).empty());

    week.remove("gym.A.1");
    CHECK(broken_by(week) == Rules{"gym-minutes", "lock-kept", "offer-complete"});
    CHECK(findings_of(week, "gym-minutes").front().allowed == 45);
}

TEST_CASE("What a test week drops is not due", "[check][offers]") {
    auto week = whole_week();
    week.school.exceptions.test_weeks = {
        {school::UnitId{0}, {monday(), tuesday()}, {school::OfferId{2}}}};
    week.remove("plusklas.U-plusklas.1");
    CHECK(broken_by(week).empty());
}

TEST_CASE("What has no open zone all day is not due", "[check][offers]") {
    auto week = whole_week();
    week.school.exceptions.closed_zones = {
        {.zone = week.zone("zaal"), .days = {tuesday(), tuesday()}, .time = {}}};
    week.remove("gym.A.2");
    week.remove("gym.B.2");
    CHECK(broken_by(week).empty());
}

TEST_CASE("A group on an excursion all day is due nothing that day", "[check][offers]") {
    auto week = whole_week();
    week.school.exceptions.excursions = {
        {.base_groups = {school::BaseGroupId{0}},
         .date = tuesday(),
         .time = from_until("08:30", "13:10"),
         .escorts = {}}};
    week.remove("gym.A.2");
    week.remove("rekenen-instructie.U-rekenen-1.2");
    week.remove("rekenen-instructie.U-rekenen-2.2");
    CHECK(findings_of(week, "offer-complete").empty());
    CHECK(findings_of(week, "gym-minutes").empty());
}

TEST_CASE("A group gets an offer at most once a day", "[check][offers]") {
    auto week = whole_week();
    put_instruction_on_tuesday(week);
    const auto found = findings_of(week, "once-a-day");
    REQUIRE(found.size() == 1);
    CHECK(found.front().date == tuesday());
    CHECK(found.front().measured == 2);
    CHECK(
        found.front().sentence().english ==
        "U-rekenen-1 gets Instruction arithmetic 2 times on Tuesday."
    );
}

TEST_CASE("An offer that may be given twice a day is", "[check][offers]") {
    auto week = whole_week();
    put_instruction_on_tuesday(week);
    week.offer("rekenen-instructie").once_a_day = false;
    CHECK(findings_of(week, "once-a-day").empty());
}
