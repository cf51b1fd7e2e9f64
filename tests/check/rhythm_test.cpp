#include "check/findings_of.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using calendar::Minutes;
using check::findings_of;
using support::from_until;
using support::monday;
using support::tuesday;
using support::whole_week;

namespace {

std::vector<std::string> out_of_rhythm(const support::WholeWeek& week) {
    std::vector<std::string> codes;
    for (const auto& finding : findings_of(week, "within-rhythm"))
        codes.push_back(finding.sessions.front());
    return codes;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("A block stands at its time, with its kind, subject and zone", "[check][rhythm]") {
    auto week = whole_week();
    auto& square = week.session("U.mon.kern-1");
    const Codes only_the_square{"U.mon.kern-1"};
    REQUIRE(out_of_rhythm(week).empty());

    SECTION("at its time") {
        square.time = from_until("08:40", "09:35");
        CHECK(out_of_rhythm(week) == only_the_square);
    }
    SECTION("with its kind") {
        square.kind = week.kind("thema");
        CHECK(out_of_rhythm(week) == only_the_square);
    }
    SECTION("with its subject") {
        square.subject = week.subject("gym");
        CHECK(out_of_rhythm(week) == only_the_square);
    }
    SECTION("in its zone") {
        square.zone = week.zone("zaal");
        CHECK(out_of_rhythm(week) == only_the_square);
    }
    SECTION("for the rest") {
        square.the_rest = false;
        CHECK(out_of_rhythm(week) == only_the_square);
    }
    SECTION("of a block that there is") {
        square.target = "kern-9";
        CHECK(out_of_rhythm(week) == only_the_square);
    }
}

TEST_CASE("A zone that somebody locked a session to is as good as its own", "[check][rhythm]") {
    auto week = whole_week();
    auto& square = week.session("U.mon.kern-1");
    square.zone = week.zone("zaal");
    school::Lock lock{
        .target = square.target,
        .group = {},
        .weekday = calendar::Weekday::tuesday,
        .start = {},
        .leader = {},
        .zone = square.zone,
        .unit = square.unit};
    week.school.locks.push_back(lock);
    CHECK(out_of_rhythm(week) == Codes{"U.mon.kern-1"});
    week.school.locks.back().weekday = calendar::Weekday::monday;
    CHECK(out_of_rhythm(week).empty());
    week.school.locks.back().start = square.time.begin + Minutes{30};
    CHECK(out_of_rhythm(week) == Codes{"U.mon.kern-1"});
}

TEST_CASE("A block is cut where an excursion of its unit begins or ends", "[check][rhythm]") {
    auto week = whole_week();
    auto& lunch = week.session("U.tue.eten.A");
    lunch.time = from_until("10:50", "11:00");
    CHECK(out_of_rhythm(week) == Codes{"U.tue.eten.A"});
    week.school.exceptions.excursions = {
        {.base_groups = {school::BaseGroupId{0}},
         .date = tuesday(),
         .time = from_until("10:20", "10:50"),
         .escorts = {week.staff("finn")}}};
    CHECK(out_of_rhythm(week).empty());
    lunch.time = from_until("10:55", "11:00");
    CHECK(out_of_rhythm(week) == Codes{"U.tue.eten.A"});
}

TEST_CASE("A base group is in its own room unless the block says where", "[check][rhythm]") {
    auto week = whole_week();
    week.session("U.mon.opening.A").zone = week.zone("lokaal-b");
    CHECK(out_of_rhythm(week) == Codes{"U.mon.opening.A"});
    week.school.units[0].rhythm[0].front().zones = {week.zone("lokaal-a"), week.zone("lokaal-b")};
    CHECK(out_of_rhythm(week).empty());
}

TEST_CASE("Other bells of a day are the rhythm of that day", "[check][rhythm]") {
    auto week = whole_week();
    auto rhythm = week.school.units[0].rhythm[0];
    rhythm.front().time = from_until("08:20", "08:40");
    week.school.exceptions.other_bells = {{monday(), school::UnitId{0}, rhythm}};
    CHECK(out_of_rhythm(week) == Codes{"U.mon.opening.A", "U.mon.opening.B"});
}

TEST_CASE("An offer fills blocks of its day parts on its days", "[check][rhythm]") {
    auto week = whole_week();
    auto& plus = week.session("plusklas.U-plusklas.1");
    const Codes only_plus{"plusklas.U-plusklas.1"};

    SECTION("from the begin of a block to the end of one") {
        plus.time = from_until("09:00", "10:00");
        CHECK(out_of_rhythm(week) == only_plus);
    }
    SECTION("in its day parts") {
        plus.time = from_until("11:30", "12:30");
        CHECK(out_of_rhythm(week) == only_plus);
    }
    SECTION("as long as agreed") {
        plus.time = from_until("08:40", "10:40");
        CHECK(out_of_rhythm(week) == only_plus);
        week.offer("plusklas").duration = Minutes{120};
        CHECK(out_of_rhythm(week).empty());  // two blocks in a row
    }
    SECTION("on its days") {
        plus.date = tuesday();
        CHECK(out_of_rhythm(week) == only_plus);
    }
    SECTION("in its zones") {
        plus.zone = week.zone("kamer");
        CHECK(out_of_rhythm(week) == only_plus);
    }
    SECTION("for its group") {
        plus.groups = {week.group("U-rekenen-1")};
        CHECK(out_of_rhythm(week) == only_plus);
    }
    SECTION("not in a test week that drops it") {
        week.school.exceptions.test_weeks = {
            {school::UnitId{0}, {monday(), monday()}, {school::OfferId{2}}}};
        CHECK(out_of_rhythm(week) == only_plus);
    }
    SECTION("of an offer that there is") {
        plus.target = "zang";
        CHECK(out_of_rhythm(week) == only_plus);
    }
}

TEST_CASE("A group outside the ranks of an offer is not for it", "[check][rhythm]") {
    auto week = whole_week();
    week.offer("rekenen-verlengd").audience.from_rank = -1;
    week.offer("rekenen-verlengd").audience.to_rank = -1;  // the highest only
    CHECK(out_of_rhythm(week) == Codes{"rekenen-verlengd.U-rekenen-1.1"});
}

TEST_CASE("A meeting lies within its window, on its days, in its place", "[check][rhythm]") {
    auto week = whole_week();
    auto& meeting = week.session("overleg.1");
    SECTION("window") {
        meeting.time = from_until("13:00", "13:30");
        CHECK(out_of_rhythm(week) == Codes{"overleg.1"});
    }
    SECTION("day") {
        meeting.date = tuesday();
        CHECK(out_of_rhythm(week) == Codes{"overleg.1"});
    }
    SECTION("length") {
        meeting.time = from_until("13:30", "13:45");
        CHECK(out_of_rhythm(week) == Codes{"overleg.1"});
    }
    SECTION("place") {
        week.school.staff_sessions.front().zone = week.zone("kamer");
        CHECK(out_of_rhythm(week) == Codes{"overleg.1"});
        meeting.zone = week.zone("kamer");
        CHECK(out_of_rhythm(week).empty());
    }
}

TEST_CASE("A coach slot is one block of the day parts for talks", "[check][rhythm]") {
    auto week = whole_week();
    week.roster.sessions.push_back(
        {.code = "U.mon.kern-2.coach.1",
         .purpose = roster::Purpose::coach_slot,
         .target = "kern-2",
         .date = monday(),
         .time = from_until("09:40", "10:40"),
         .kind = week.kind("gesprek"),
         .unit = school::UnitId{0},
         .leader = week.staff("greet")}
    );
    CHECK(out_of_rhythm(week).empty());
    week.session("U.mon.kern-2.coach.1").target = "middag-1";
    week.session("U.mon.kern-2.coach.1").time = from_until("11:30", "12:15");
    CHECK(out_of_rhythm(week) == Codes{"U.mon.kern-2.coach.1"});
}

TEST_CASE("A session on a free day does not fit", "[check][rhythm]") {
    auto week = whole_week();
    week.school.year.free_periods = {{"studiedag", {tuesday(), tuesday()}}};
    for (const auto& code : out_of_rhythm(week))
        CHECK(week.session(code).date == tuesday());
    CHECK(out_of_rhythm(week).size() == 16);
}
