#include "planning/special_week.hpp"

using namespace slimfit;
using namespace slimfit::tests;
using planning::plan_week;
using support::from_until;
using support::monday;
using support::tuesday;

TEST_CASE("A full week gives every offer in full", "[planning][special]") {
    const auto roster = planned_and_checked(small_school());
    CHECK(count_of(roster, "gym") == 4);
    CHECK(count_of(roster, "rekenen-instructie") == 4);
}

TEST_CASE("A hall that is closed for a day takes that day's gym", "[planning][special]") {
    auto school = small_school();
    school.exceptions.closed_zones = {
        {.zone = zone(school, "zaal"), .days = {tuesday(), tuesday()}, .time = {}}};
    const auto roster = planned_and_checked(school);
    CHECK(count_of(roster, "gym") == 2);
    CHECK(count_on(roster, "gym", monday()) == 2);
}

TEST_CASE("A hall that is closed all week takes all gym", "[planning][special]") {
    auto school = small_school();
    school.norms.push_back(
        {.unit = school::UnitId{0},
         .subject = school::SubjectId{1},
         .per_week = calendar::Minutes{90}}
    );
    school.exceptions.closed_zones = {
        {.zone = zone(school, "zaal"), .days = {monday(), tuesday()}, .time = {}}};
    CHECK(count_of(planned_and_checked(school), "gym") == 0);
}

TEST_CASE("On a day that ends early what came later is not due", "[planning][special]") {
    auto school = small_school();
    school.norms.push_back(
        {.unit = school::UnitId{0},
         .subject = school::SubjectId{1},
         .per_week = calendar::Minutes{90}}
    );
    const auto ends = GENERATE("09:40", "11:00", "11:30");
    CAPTURE(ends);
    school.exceptions.short_days = {{.date = tuesday(), .ends = from_until("08:00", ends).end}};
    const auto roster = planned_and_checked(school);
    CHECK(count_on(roster, "gym", tuesday()) == 0);
    CHECK(count_on(roster, "gym", monday()) == 2);
}

TEST_CASE("Too little gym on offer is told before the search", "[planning][special]") {
    auto school = small_school();
    school.locks.clear();
    school.offers.back().times = 1;
    const auto week = plan_week(school, {.week = {2026, 48}, .steps = 20'000});
    REQUIRE(week.has_value());
    CHECK(week->roster.planning.outcome == roster::Outcome::impossible);
    REQUIRE(week->witnesses.size() == 2);
    CHECK(
        week->witnesses.front().dutch ==
        "A kan deze week hooguit 45 minuten gym krijgen, lopen niet meegeteld; de wet vraagt er "
        "90. Bied gym vaker of langer aan."
    );
}

TEST_CASE("A round that all pupils left is not held", "[planning][special]") {
    auto school = small_school();
    for (const auto* group : {"U-rekenen-1", "U-rekenen-2"})
        school.locks.push_back(
            {.target = "rekenen-instructie",
             .group = group,
             .weekday = calendar::Weekday::monday,
             .start = from_until("08:40", "09:40").begin}
        );
    const auto roster = planned_and_checked(school);
    for (const auto& session : roster.sessions)
        if (session.date == monday() && session.target == "kern-1")
            CHECK_FALSE(session.the_rest);
}

TEST_CASE("A group too large for its kind is told with what to do", "[planning][special]") {
    auto school = small_school();
    school.kinds[school.offers.back().kind.value()].pupils_at_most = 5;
    const auto week = plan_week(school, {.week = {2026, 48}, .steps = 20'000});
    REQUIRE(week.has_value());
    CHECK(week->roster.planning.outcome == roster::Outcome::impossible);
    for (auto& w : week->witnesses)
        UNSCOPED_INFO(w.dutch);
    REQUIRE(week->witnesses.size() == 2);
    CHECK(week->witnesses.front().dutch.ends_with(
        "A: 6 leerlingen, en meer dan 5 mogen er niet in. Maak kleinere groepen of verhoog het "
        "maximum van deze soort sessie."
    ));
}

TEST_CASE("A qualification counts on the days on which it holds", "[planning][special]") {
    auto school = with_wednesday(small_school());
    school.locks.clear();
    school.offers.back().times = 3;  // gym, once every day
    const auto wednesday = tuesday().plus_days(1);
    auto& dora = school.staff[staff(school, "dora").value()];
    auto& bert = school.staff[staff(school, "bert").value()];
    for (auto& held : dora.qualifications)
        held.until = tuesday();
    bert.qualifications.push_back({.kind = school::QualificationKind::gym, .from = wednesday});
    const auto roster = planned_and_checked(school);
    REQUIRE(count_of(roster, "gym") == 6);
    for (const auto& session : roster.sessions)
        if (session.target == "gym")
            CHECK(session.leader == staff(school, session.date == wednesday ? "bert" : "dora"));
}

TEST_CASE("A teacher to be teaches under a teacher until she is one", "[planning][special]") {
    auto school = with_wednesday(small_school());
    const auto& finn = staff(school, "finn");
    school.offers[1].leaders = {finn};  // the extra instruction
    school.offers[1].times = 3;
    const auto from_wednesday = GENERATE(true, false);
    CAPTURE(from_wednesday);
    auto qualification = school::Qualification{.kind = school::QualificationKind::teaching};
    (from_wednesday ? qualification.from : qualification.until) = tuesday();
    school.staff[finn.value()].qualifications = {qualification};
    const auto roster = planned_and_checked(school);
    CHECK(count_of(roster, "rekenen-verlengd") == 3);
    for (const auto& session : roster.sessions)
        if (session.target == "rekenen-verlengd" && !qualification.holds_on(session.date))
            CHECK(session.responsible.has_value());
}

TEST_CASE("Other bells give the day its own rhythm", "[planning][special]") {
    auto school = small_school();
    auto rhythm = school.units.front().rhythm[1];
    // An hour later, without the first round.
    rhythm.erase(rhythm.begin() + 1);
    rhythm.front().time = from_until("09:30", "09:40");
    school.exceptions.other_bells = {{tuesday(), school::UnitId{0}, rhythm}};
    const auto roster = planned_and_checked(school);
    CHECK(count_on(roster, "kern-1", tuesday()) == 0);
    CHECK(count_of(roster, "rekenen-instructie") == 4);
}

TEST_CASE("An hour that is left of a day is not asked of every offer", "[planning][special]") {
    auto school = small_school();
    auto music = school.offers.back();
    music.code = "muziek";
    music.kind = school.offers.front().kind;
    music.subject.reset();
    music.zones = school.offers.front().zones;
    school.offers.push_back(music);
    school.exceptions.short_days = {{.date = tuesday(), .ends = from_until("08:00", "12:15").end}};
    const auto roster = planned_and_checked(school);
    // Of four lessons a group, three have a place; one each is beyond them.
    CHECK(count_of(roster, "gym") + count_of(roster, "muziek") == 6);
    CHECK(soft_by_rule(roster.planning.rules).at("short-week") == 200);
}

TEST_CASE("A holiday takes its share of every offer", "[planning][special]") {
    auto school = small_school();
    school.year.free_periods = {{"studiedag", {tuesday(), tuesday()}}};
    const auto roster = planned_and_checked(school);
    CHECK(count_of(roster, "gym") == 2);
    CHECK(count_of(roster, "rekenen-instructie") == 2);
}

TEST_CASE("What is given once a week is given on the day that is left", "[planning][special]") {
    auto school = small_school();
    school.year.free_periods = {{"studiedag", {monday(), monday()}}};
    CHECK(count_of(planned_and_checked(school), "rekenen-verlengd") == 1);
}

TEST_CASE(
    "What a short week has no people for stays away at a price, and breaks no rule",
    "[planning][special]"
) {
    auto school = small_school();
    school.year.free_periods = {{"studiedag", {tuesday(), tuesday()}}};
    school.offers[1].leaders = {staff(school, "finn")};
    school.exceptions.absences = {
        {.staff = staff(school, "finn"), .days = {monday(), monday()}, .time = {}}};
    const auto roster = planned_and_checked(school);
    CHECK(count_of(roster, "rekenen-verlengd") == 0);
    CHECK(roster.open.empty());
    CHECK(soft_by_rule(roster.planning.rules).at("short-week") == 100);
}

TEST_CASE("A test week goes without the offers it names", "[planning][special]") {
    auto school = small_school();
    school.exceptions.test_weeks = {
        {school::UnitId{0},
         {monday(), tuesday()},
         {school::OfferId{0}, school::OfferId{1}, school::OfferId{2}}}};
    const auto roster = planned_and_checked(school);
    CHECK(count_of(roster, "rekenen-instructie") == 0);
    CHECK(count_of(roster, "gym") == 4);
}

TEST_CASE(
    "A subject that only has lessons of its own is not due in a test week", "[planning][special]"
) {
    auto school = small_school();
    for (auto& rhythm : school.units.front().rhythm)
        for (auto& block : rhythm)
            block.subject = {};
    school.exceptions.test_weeks = {
        {school::UnitId{0}, {monday(), tuesday()}, {school::OfferId{0}, school::OfferId{1}}}};
    CHECK(count_of(planned_and_checked(school), "rekenen-instructie") == 0);
}

TEST_CASE("The mentor who comes later does not open the day", "[planning][special]") {
    auto school = small_school();
    auto& greet = school.staff[staff(school, "greet").value()];
    greet.presence.push_back(greet.presence.front());
    greet.presence.back().weekday = calendar::Weekday::tuesday;
    school.exceptions.absences = {
        {.staff = staff(school, "anna"),
         .days = {tuesday(), tuesday()},
         .time = from_until("08:00", "08:40")}};
    const auto roster = planned_and_checked(school);
    for (const auto& session : roster.sessions)
        if (session.code == "U.tue.opening.A")
            CHECK(session.leader != staff(school, "anna"));
}

TEST_CASE("Without the supporter a teacher gives the extra instruction", "[planning][special]") {
    auto school = small_school();
    school.exceptions.absences = {
        {.staff = staff(school, "finn"), .days = {monday(), tuesday()}, .time = {}}};
    CHECK(count_of(planned_and_checked(school), "rekenen-verlengd") == 1);
}

TEST_CASE("A base group whose home is closed is in another room", "[planning][special]") {
    auto school = small_school();
    const auto home = school.base_groups.front().home;
    school.exceptions.closed_zones = {{.zone = home, .days = {monday(), monday()}, .time = {}}};
    const auto roster = planned_and_checked(school);
    for (const auto& session : roster.sessions)
        if (session.code == "U.mon.opening.A")
            CHECK(session.zone != home);
        else if (session.code == "U.tue.opening.A")
            CHECK(session.zone == home);
}

TEST_CASE("A meeting of which one attendee is left is not held", "[planning][special]") {
    auto school = small_school();
    const auto& meeting = school.staff_sessions.front();
    REQUIRE(meeting.attendees.size() == 2);
    CHECK(count_of(planned_and_checked(school), meeting.code) > 0);
    school.exceptions.absences = {
        {.staff = meeting.attendees.back(),
         .days = {monday(), tuesday()},
         .time = from_until("13:20", "17:00")}};
    CHECK(count_of(planned_and_checked(school), meeting.code) == 0);
}

TEST_CASE("A meeting is asked of the days on which its people meet", "[planning][special]") {
    auto school = small_school();
    auto& meeting = school.staff_sessions.front();
    meeting.days = {calendar::Weekday::monday, calendar::Weekday::tuesday};
    const auto afternoon_off = [&](school::StaffId staff, calendar::Date date) {
        school.exceptions.absences.push_back(
            {.staff = staff, .days = {date, date}, .time = from_until("13:10", "17:00")}
        );
    };
    SECTION("none, when one is away on the first day and the other on the second") {
        afternoon_off(meeting.attendees.front(), monday());
        afternoon_off(meeting.attendees.back(), tuesday());
        CHECK(count_of(planned_and_checked(school), meeting.code) == 0);
    }
    SECTION("one of two") {
        meeting.times = 2;
        CHECK(count_of(planned_and_checked(school), meeting.code) == 2);
        afternoon_off(meeting.attendees.front(), monday());
        CHECK(count_of(planned_and_checked(school), meeting.code) == 1);
    }
    SECTION("another than that of its lock, when who attends is away then") {
        school.locks.push_back({.target = meeting.code, .weekday = calendar::Weekday::monday});
        CHECK(count_on(planned_and_checked(school), meeting.code, monday()) == 1);
        afternoon_off(meeting.attendees.back(), monday());
        CHECK(count_on(planned_and_checked(school), meeting.code, tuesday()) == 1);
    }
}

TEST_CASE("A lock lapses where the week leaves no room for it", "[planning][special]") {
    auto school = small_school();  // gym of A is fixed on Monday 11:30
    SECTION("the hall is closed") {
        school.exceptions.closed_zones = {
            {.zone = zone(school, "zaal"), .days = {monday(), monday()}, .time = {}}};
        CHECK(count_on(planned_and_checked(school), "gym", monday()) == 0);
    }
    SECTION("the bells are other bells") {
        auto rhythm = school.units.front().rhythm[0];
        rhythm[4].time.end = from_until("11:00", "11:25").end;
        rhythm[5].time = from_until("11:25", "12:10");
        rhythm[6].time = from_until("12:10", "12:55");
        rhythm[7].time = from_until("12:55", "13:10");
        school.exceptions.other_bells = {{monday(), school::UnitId{0}, rhythm}};
        CHECK(count_on(planned_and_checked(school), "gym", monday()) == 2);
    }
    SECTION("who was to lead is away: somebody else leads") {
        school.locks.push_back(
            {.target = "eten",
             .group = "A",
             .weekday = calendar::Weekday::tuesday,
             .leader = staff(school, "finn"),
             .unit = school::UnitId{0}}
        );
        school.exceptions.absences = {
            {.staff = staff(school, "finn"), .days = {tuesday(), tuesday()}, .time = {}}};
        const auto roster = planned_and_checked(school);
        CHECK(count_on(roster, "eten", tuesday()) == 2);
    }
}

TEST_CASE(
    "What is fixed by hand is held, also above what the week still owes", "[planning][special]"
) {
    auto school = small_school();
    // Three days in the standing week, one of them free: two of three times is due, rounded down
    // from gym twice a week to once.
    school.units.front().rhythm[2] = school.units.front().rhythm[1];
    school.locks.push_back({.target = "gym", .group = "A", .weekday = calendar::Weekday::tuesday});
    school.year.free_periods = {{"studiedag", {tuesday().plus_days(1), tuesday().plus_days(1)}}};
    const auto roster = planned_and_checked(school);
    const auto of_a = std::ranges::count_if(roster.sessions, [](const auto& session) {
        return session.code.starts_with("gym.A.");
    });
    CHECK(of_a == 2);
}

TEST_CASE(
    "What was given before the day to plan from stays, though it is due no more",
    "[planning][special]"
) {
    auto school = with_wednesday(small_school());
    school.locks.push_back({.target = "gym", .group = "A", .weekday = calendar::Weekday::tuesday});
    const auto before = planned_and_checked(school);
    // From Wednesday on the hall is closed: one gym lesson would do, two were given.
    const auto wednesday = tuesday().plus_days(1);
    school.locks.clear();
    school.exceptions.closed_zones = {
        {.zone = zone(school, "zaal"), .days = {wednesday, wednesday}, .time = {}}};
    const auto week = plan_week(
        school, {.week = {2026, 48}, .from = wednesday, .previous = &before, .steps = 400'000}
    );
    REQUIRE(week.has_value());
    CHECK(std::ranges::count_if(week->roster.sessions, [](const auto& session) {
              return session.code.starts_with("gym.A.");
          }) == 2);
}
