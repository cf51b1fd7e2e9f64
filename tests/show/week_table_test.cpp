#include "slimfit/show/text_width.hpp"
#include "slimfit/show/week_table.hpp"

#include "support/small_week.hpp"

#include <catch2/catch.hpp>

#include <sstream>

using namespace slimfit;
using Catch::Contains;
using support::small_week;
using support::SmallWeek;

namespace {

std::string table(const SmallWeek& week, const show::View& view, show::Look look = {.width = 200}) {
    return show::week_table(week.school, week.roster, view, look);
}

const show::View unit = show::OfUnit{};

}  // namespace

TEST_CASE("The week of a unit tells who leads which group, and where", "[show]") {
    const auto text = table(small_week(), unit);
    CHECK_THAT(text, Contains("Bovenbouw · week 48, 23 t/m 27 november 2026\n"));
    CHECK_THAT(text, Contains("\nmaandag 23 november\n"));
    CHECK_THAT(text, Contains("08:30–08:40  Dagopening: Noord (4) Anja; Zuid (3) Bram"));
    CHECK_THAT(text, Contains("08:40–09:10  Rekenen 1 (3) Anja · lokaal 1"));
    CHECK_THAT(text, Contains("Leerplein · Rekenen (4) Bram, Gijs"));
    CHECK_THAT(text, Contains("Rekenen 2 (4) Bram, Kim · lokaal 2"));
    CHECK_THAT(text, Contains("Kindgesprek: Carla"));
    CHECK_THAT(text, Contains("Unitoverleg: Anja, Bram"));
}

TEST_CASE("Commas part people, semicolons part groups", "[show]") {
    auto week = small_week();
    week.session("BB.mon.opening.N").assistants.push_back(week.staff("S3"));
    CHECK_THAT(table(week, unit), Contains("Dagopening: Noord (4) Anja, Carla; Zuid (3) Bram"));
}

TEST_CASE("One thing has one name in a title", "[show]") {
    auto week = small_week();
    auto& extended = week.session("rekv.BB-rekenen-1.1");
    auto& group = week.roster.groups[extended.groups.front().value()];
    group.kind = roster::GroupKind::pull_out;
    group.code = "BB-verlengd-rekenen";
    CHECK_THAT(
        table(week, unit),
        Contains("Rekenen \u00B7 Verlengde instructie (3)") && !Contains("Verlengd-rekenen \u00B7")
    );
    extended.subject = {};
    CHECK_THAT(table(week, unit), Contains("  Verlengde instructie (3)"));
}

TEST_CASE("A base group does not repeat the last word of the title before it", "[show]") {
    auto week = small_week();
    week.school.base_groups.front().name = "Basisgroep Noord";
    week.school.kinds[week.session("BB.mon.opening.N").kind.value()].name.dutch =
        "Opening in de basisgroep";
    CHECK_THAT(table(week, unit), Contains("Opening in de basisgroep: Noord (4) Anja"));
}

TEST_CASE("The responsible teacher stands behind her mark", "[show]") {
    CHECK_THAT(
        table(small_week(), unit), Contains("Rekenen 1 · Verlengde instructie (3) Gijs ⚑ Anja")
    );
}

TEST_CASE("A break after the last round still stands in the week of the unit", "[show]") {
    CHECK_THAT(table(small_week(), unit), Contains("Pauze 10:00–10:30: Gijs"));
}

TEST_CASE("A session without a leader says so", "[show]") {
    auto week = small_week();
    week.session("rek.BB-rekenen-1.1").leader = {};
    CHECK_THAT(table(week, unit), Contains("Rekenen 1 (3) (niemand)"));
}

TEST_CASE("A meeting lists who attends, and lacks no leader", "[show]") {
    auto week = small_week();
    auto& meeting = week.session("overleg.1");
    meeting.leader = {};
    meeting.assistants = {week.staff("S1"), week.staff("S2")};
    CHECK_THAT(table(week, unit), Contains("Unitoverleg: Anja, Bram"));
    const auto anja = table(week, show::OfStaff{week.staff("S1")});
    CHECK_THAT(anja, Contains("neemt deel") && !Contains("helpt"));
}

TEST_CASE("The unit leader leads the unit in her own time", "[show]") {
    auto week = small_week();
    auto& leading = week.session("overleg.1");
    leading.leader = {};
    leading.assistants = {week.staff("S1")};
    week.school.kinds[leading.kind.value()].nature = school::Nature::unit_leading;
    CHECK_THAT(table(week, show::OfStaff{week.staff("S1")}), Contains("leidt de unit"));
}

TEST_CASE("A week speaks English when asked", "[show]") {
    const auto text = table(small_week(), unit, {.language = Language::english, .width = 200});
    CHECK_THAT(text, Contains("Monday 23 November"));
    CHECK_THAT(text, Contains("Arithmetic 1 · Extended instruction (3)"));
    CHECK_THAT(text, !Contains("Rekenen"));
}

TEST_CASE("The week of a person tells her part, and her break", "[show]") {
    const auto week = small_week();
    const auto anja = table(week, show::OfStaff{week.staff("S1")});
    CHECK_THAT(anja, Contains("Dagopening Noord"));
    CHECK_THAT(anja, Contains("verantwoordelijk"));
    CHECK_THAT(anja, !Contains("Dagopening Zuid"));
    CHECK_THAT(table(week, show::OfStaff{week.staff("S4")}), Contains("10:00–10:30  Pauze"));
}

TEST_CASE("The weeks of the units of a school stand beside each other", "[show]") {
    auto week = small_week();
    week.school.units.push_back({.code = "OB", .name = "Onderbouw"});
    auto other = week.session("BB.mon.buiten");
    other.code = "OB.mon.buiten";
    other.unit = school::UnitId{1};
    other.time = support::span("09:40", "10:10");
    week.roster.sessions.push_back(other);
    const auto text = table(week, show::WholeSchool{});
    CHECK_THAT(text, Contains("De Kleine School · week 48"));
    CHECK_THAT(text, Contains("Bovenbouw"));
    CHECK_THAT(text, Contains("Onderbouw"));
    // Their bells differ, so the row has the begin and each cell its own time.
    CHECK_THAT(text, Contains("09:40        09:40–09:55"));
    CHECK_THAT(text, Contains("09:40–10:10"));
}

TEST_CASE("Days without school and without sessions say so", "[show]") {
    auto week = small_week();
    const auto friday = week.roster.week.day(calendar::Weekday::friday);
    week.school.year.free_periods.push_back({"Studiedag", {friday, friday}});
    const auto text = table(week, unit);
    CHECK_THAT(text, Contains("donderdag 26 november\ngeen sessies\n"));
    CHECK_THAT(text, Contains("vrijdag 27 november\nStudiedag\n"));
}

TEST_CASE("Sessions that found no place are listed at the end", "[show]") {
    auto week = small_week();
    CHECK_THAT(table(week, unit), !Contains("Nog niet geplaatst"));
    week.roster.open.push_back(
        {"rek.BB-rekenen-2.2", roster::Purpose::offer, "rek", "BB-rekenen-2", calendar::Minutes{30}}
    );
    CHECK_THAT(table(week, unit), Contains("Nog niet geplaatst\n  Rekenen 2 · rek, 30 min\n"));
}

TEST_CASE("Colour comes only when asked for, and every view keeps to its width", "[show]") {
    const auto week = small_week();
    const show::View view = GENERATE_COPY(
        show::View{show::WholeSchool{}},
        unit,
        show::View{show::OfStaff{week.staff("S1")}},
        *show::view_of_group(week.school, week.roster, "Noord"),
        *show::view_of_zone(week.school, "LP")
    );
    const auto width = GENERATE(std::size_t{60}, std::size_t{80}, std::size_t{120});
    const auto text = table(week, view, {.width = width});
    CHECK_THAT(text, !Contains("\x1b"));
    CHECK_THAT(table(week, view, {.colour = true}), Contains("\x1b"));
    std::istringstream lines{text};
    for (std::string line; std::getline(lines, line);)
        CHECK(show::width_of(line) <= width);
}

TEST_CASE("No table names a pupil", "[show]") {
    const auto week = small_week();
    CHECK_THAT(
        table(week, *show::view_of_group(week.school, week.roster, "Noord")), !Contains("Leerling1")
    );
    CHECK_THAT(table(week, show::WholeSchool{}), !Contains("Leerling1"));
}

TEST_CASE("A week that breaks hard rules says so first and marks its sessions", "[show]") {
    const auto week = small_week();
    const show::Remarks remarks{.hard_findings = 2, .broken = {"BB.mon.opening.Z"}, .less = {}};
    const auto text = show::week_table(week.school, week.roster, unit, {.width = 200}, remarks);
    CHECK_THAT(
        text,
        Contains("2026\n⚠ Onvolledig: 2 keer is een harde regel gebroken; zie slimfit check\n") &&
            Contains("Noord (4) Anja; ⚠ Zuid (3) Bram") &&
            Contains("⚠ hier is een harde regel gebroken")
    );
    CHECK_THAT(table(week, unit), !Contains("⚠"));
}

TEST_CASE("The sign of the responsible teacher is explained where it stands", "[show]") {
    auto week = small_week();
    CHECK_THAT(table(week, unit), Contains("⚑ verantwoordelijke leerkracht"));
    CHECK_THAT(table(week, show::OfStaff{week.staff("S3")}), !Contains("⚑"));
}

TEST_CASE("Who is absent and what is closed is told where sessions would stand", "[show]") {
    auto week = small_week();
    const auto monday = week.roster.week.monday();
    const auto carla = week.staff("S3");
    const auto zone = week.zone("L1");
    week.school.exceptions.absences = {{.staff = carla, .days = {monday, monday}, .time = {}}};
    week.school.exceptions.closed_zones = {{.zone = zone, .days = {monday, monday}, .time = {}}};
    week.roster.sessions.clear();
    CHECK_THAT(table(week, show::OfStaff{carla}), Contains("maandag 23 november\nafwezig\n"));
    CHECK_THAT(table(week, show::OfZone{zone}), Contains("maandag 23 november\ngesloten\n"));
}

TEST_CASE("What there is less of stands under the week", "[show]") {
    const auto week = small_week();
    const show::Remarks remarks{
        .hard_findings = 0, .broken = {}, .less = {{"Gym: BB 0 van 4", "Gym: BB 0 of 4"}}};
    CHECK_THAT(
        show::week_table(week.school, week.roster, unit, {.width = 200}, remarks),
        Contains("Deze week minder dan in een gewone week:\n  Gym: BB 0 van 4\n")
    );
}
