#include "slimfit/formats/school_reader.hpp"
#include "slimfit/planning/plan_week.hpp"

#include "support/whole_week.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace slimfit;

namespace {

const auto monday = calendar::IsoWeek{2026, 48}.monday();

/// What is told in Dutch before the search of an impossible week.
std::vector<std::string> told_of(const school::School& school) {
    const auto week = planning::plan_week(school, {.week = {2026, 48}, .steps = 1});
    REQUIRE(week.has_value());
    CHECK(week->roster.planning.outcome == roster::Outcome::impossible);
    std::vector<std::string> told;
    for (const auto& witness : week->witnesses)
        told.push_back(witness.dutch);
    return told;
}

bool tells(const std::vector<std::string>& told, const std::string& words) {
    return std::ranges::any_of(told, [&](const std::string& witness) {
        return witness.find(words) != std::string::npos;
    });
}

}  // namespace

TEST_CASE("A norm above what the blocks and lessons give is told with both", "[planning]") {
    auto school = support::whole_week_school();
    school.norms.front().per_week = calendar::Minutes{1000};
    const auto told = told_of(school);
    CAPTURE(told);
    CHECK(tells(told, "; afgesproken zijn er 1000. Geef het vak meer blokken"));
}

TEST_CASE("Two locks of one offer to one day are told as just that", "[planning]") {
    auto school = support::whole_week_school();
    auto& gym = *std::ranges::find(school.offers, "gym", &school::Offer::code);
    gym.times = 2;
    gym.once_a_day = true;
    auto second = school.locks.front();
    second.start = *second.start + gym.duration;
    school.locks.push_back(second);
    const auto told = told_of(school);
    CAPTURE(told);
    CHECK(tells(told, "A: hooguit eens per dag, en 2 keer vastgezet op maandag."));
}

TEST_CASE("Meetings that do not fit together are told with their sum", "[planning]") {
    auto school = support::whole_week_school();
    auto longer = school.staff_sessions.front();
    longer.code = "studie";
    longer.name = "Studiemiddag";
    longer.duration = calendar::Minutes{60};
    longer.window = {
        longer.window.begin, longer.window.begin + longer.duration + calendar::Minutes{15}};
    school.staff_sessions.front().window = longer.window;
    longer.days = school.staff_sessions.front().days = {calendar::Weekday::monday};
    school.staff_sessions.push_back(longer);
    const auto told = told_of(school);
    CAPTURE(told);
    CHECK(tells(told, "Studiemiddag vragen samen 90 minuten van Anna; daarvoor zijn er 65."));
}

TEST_CASE("A shortage that comes back every day is told once, with all its moments", "[planning]") {
    auto school = support::whole_week_school();
    const auto opening = school.units.front().rhythm.front().front().kind;
    school.kinds[opening.value()].may_lead = {school::Role::volunteer};
    school.kinds[opening.value()].may_assist = {};
    std::erase_if(school.staff, [](const school::StaffMember& staff) {
        return staff.role == school::Role::volunteer;
    });
    const auto told = told_of(school);
    CAPTURE(told);
    CHECK(tells(
        told,
        "maandag 08:30-08:40 en 13:00-13:10 en dinsdag 08:30-08:40 en 13:00-13:10: voor Opening A "
        "en Opening B zijn 2 collega's nodig, en niemand die dat mag is er. Zet een ervan op "
    ));
}

TEST_CASE("A week without the only one who may names who is absent", "[planning]") {
    auto school = support::whole_week_school();
    school.locks.clear();
    const auto may_teach_gym = [](const school::StaffMember& staff) {
        return std::ranges::any_of(staff.qualifications, [](const auto& qualification) {
            return qualification.kind == school::QualificationKind::gym;
        });
    };
    std::string name;
    for (std::uint32_t row = 0; row < school.staff.size(); ++row)
        if (may_teach_gym(school.staff[row])) {
            name = school.staff[row].display_name();
            school.exceptions.absences.push_back(
                {.staff = school::StaffId{row}, .days = {monday, monday.plus_days(4)}, .time = {}}
            );
        }
    REQUIRE(school.exceptions.absences.size() == 1);
    const auto told = told_of(school);
    CAPTURE(told);
    CHECK(tells(told, name + " is afwezig."));
}

TEST_CASE("What can only be in a closed zone is one reason, with what and when", "[planning]") {
    auto school = support::whole_week_school();
    const auto place = std::ranges::find(school.zones, "plein", &school::Zone::code);
    REQUIRE(place != school.zones.end());
    place->shared = true;
    const school::ZoneId square{static_cast<std::uint32_t>(place - school.zones.begin())};
    school.exceptions.closed_zones.push_back(
        {.zone = square, .days = {monday, monday.plus_days(1)}, .time = {}}
    );
    const auto told = told_of(school);
    CAPTURE(told);
    CHECK(tells(
        told,
        "plein is dan gesloten, en Buitenspelen U (maandag 11:00-11:30) en Buitenspelen U "
        "(dinsdag 11:00-11:30) kunnen nergens anders."
    ));
}

TEST_CASE("A home room that is closed like all others is named with what wants it", "[planning]") {
    auto school = support::whole_week_school();
    for (std::uint32_t row = 0; row < school.zones.size(); ++row)
        school.exceptions.closed_zones.push_back(
            {.zone = school::ZoneId{row}, .days = {monday, monday}, .time = {}}
        );
    const auto told = told_of(school);
    CAPTURE(told);
    CHECK(tells(told, " is dan gesloten, en Opening A (maandag 08:30-08:40)"));
}

TEST_CASE("A lock to a room that is too small is told with both numbers", "[planning]") {
    auto school = support::whole_week_school();
    const auto room = std::ranges::find(school.zones, "plusruimte", &school::Zone::code);
    REQUIRE(room != school.zones.end());
    school.locks.front().zone =
        school::ZoneId{static_cast<std::uint32_t>(room - school.zones.begin())};
    const auto told = told_of(school);
    CAPTURE(told);
    CHECK(tells(told, "In plusruimte passen hooguit 4 leerlingen, en Gym A"));
}

TEST_CASE("A group that its only zone does not hold is told with both numbers", "[planning]") {
    auto school = support::whole_week_school();
    school.locks.clear();
    const auto hall = std::ranges::find(school.zones, "zaal", &school::Zone::code);
    REQUIRE(hall != school.zones.end());
    hall->capacity = 2;
    const auto told = told_of(school);
    CAPTURE(told);
    CHECK(tells(told, "In zaal passen hooguit 2 leerlingen, en "));
}

TEST_CASE("A leader who may not do what she is locked to is named with the rule", "[planning]") {
    auto school = support::whole_week_school();
    auto& lock = school.locks.front();
    const bool has_time = GENERATE(true, false);
    CAPTURE(has_time);
    if (!has_time)
        lock.start.reset();
    const auto who = std::ranges::find_if(school.staff, [&](const school::StaffMember& staff) {
        return staff.role == school::Role::volunteer;
    });
    REQUIRE(who != school.staff.end());
    lock.leader = school::StaffId{static_cast<std::uint32_t>(who - school.staff.begin())};
    const auto told = told_of(school);
    CAPTURE(told);
    CHECK(tells(told, " (vastgezet) met "));
    CHECK(tells(told, "Maak die los, of zet er iemand anders op."));
}

TEST_CASE("A leader who is not at work on the day she is locked to is named", "[planning]") {
    auto school = support::whole_week_school();
    auto& lock = school.locks.front();
    lock.start.reset();
    const auto who = std::ranges::find_if(school.staff, [](const school::StaffMember& staff) {
        return staff.has(school::QualificationKind::gym, monday);
    });
    REQUIRE(who != school.staff.end());
    lock.leader = school::StaffId{static_cast<std::uint32_t>(who - school.staff.begin())};
    std::erase_if(
        school.staff[lock.leader->value()].presence,
        [&](const school::Presence& presence) { return presence.weekday == lock.weekday; }
    );
    const auto told = told_of(school);
    CAPTURE(told);
    const auto name = school[*lock.leader].display_name();
    CHECK(tells(told, " met " + name + ", en " + name + " is er dan niet. Maak die los"));
}

TEST_CASE("A day without a first-aider is told, with who is absent", "[planning]") {
    auto school = support::whole_week_school();
    std::string names;
    for (std::uint32_t row = 0; row < school.staff.size(); ++row)
        if (school.staff[row].has(school::QualificationKind::first_aid, monday)) {
            names += (names.empty() ? "" : " en ") + school.staff[row].display_name();
            school.exceptions.absences.push_back(
                {.staff = school::StaffId{row}, .days = {monday, monday}, .time = {}}
            );
        }
    REQUIRE(school.exceptions.absences.size() == 2);
    const auto told = told_of(school);
    CAPTURE(told);
    CHECK(tells(
        told,
        "moet een BHV'er zijn zolang er leerlingen zijn, en er is er geen. " + names +
            " zijn afwezig."
    ));
}

namespace {

school::School school_c_without(const std::vector<std::string>& codes) {
    auto school = formats::read_school(SLIMFIT_SOURCE_DIR "/fixtures/schools/c.xml").value();
    for (std::uint32_t row = 0; row < school.staff.size(); ++row)
        if (std::ranges::count(codes, school.staff[row].code) > 0)
            school.exceptions.absences.push_back(
                {.staff = school::StaffId{row}, .days = {monday, monday}, .time = {}}
            );
    REQUIRE(school.exceptions.absences.size() > codes.size());
    return school;
}

}  // namespace

TEST_CASE(
    "Breaks that do not fit without a colleague are told, with when one can go", "[planning]"
) {
    const auto told = told_of(school_c_without({"M007"}));
    CAPTURE(told);
    CHECK(tells(
        told,
        "maandag: pauze van Anja en pauze van Carla kunnen niet allebei. Alleen maandag "
        "12:15-12:45 kan een van hen weg; anders is er iemand te weinig bij "
    ));
    CHECK(tells(told, " Gijs is afwezig."));
}

TEST_CASE("What must be every day and nobody can do on one is told by that day", "[planning]") {
    const auto told = told_of(school_c_without({"M001", "M003"}));
    CAPTURE(told);
    CHECK(tells(told, "maandag: Les in de basisgroep OB2 moet ook dan (op elke dag een keer)"));
    CHECK(tells(told, "er lang genoeg. Anja en Carla zijn afwezig. Regel een invaller"));
}
