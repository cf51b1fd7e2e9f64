#include "slimfit/show/week_html.hpp"

#include "support/small_week.hpp"

#include <catch2/catch.hpp>

#include <regex>

using namespace slimfit;
using Catch::Contains;
using support::small_week;
using support::SmallWeek;

namespace {

std::string
page(const SmallWeek& week, const show::View& view, Language language = Language::dutch) {
    return show::week_html(week.school, week.roster, view, language);
}

/// What people read: the page without its style and tags, runs of white space as one space.
std::string read_aloud(const std::string& html) {
    auto text = std::regex_replace(html, std::regex{"<style>[^]*?</style>"}, " ");
    text = std::regex_replace(text, std::regex{"<[^>]*>"}, "");
    return std::regex_replace(text, std::regex{"\\s+"}, " ");
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++found;
    return found;
}

const show::View unit = show::OfUnit{};

}  // namespace

TEST_CASE("A page tells groups, pupils, who leads, assists and is responsible", "[show]") {
    const auto html = page(small_week(), unit);
    CHECK_THAT(html, Contains("<b class=\"lead\">Bram</b>, Kim"));
    const auto text = read_aloud(html);
    CHECK_THAT(text, Contains("Rekenen 2 4 leerlingen Bram, Kim · lokaal 2"));
    CHECK_THAT(
        text, Contains("Rekenen 1 · Verlengde instructie 3 leerlingen Gijs ⚑verantwoordelijk: Anja")
    );
    CHECK_THAT(text, Contains("Dagopening Noord 4 leerlingen Anja Zuid 3 leerlingen Bram"));
    CHECK_THAT(text, Contains("Leerplein · Rekenen 4 leerlingen Bram, Gijs"));
}

TEST_CASE(
    "Breaks and coach talks stand per person under the week, not among the groups", "[show]"
) {
    const auto text = read_aloud(page(small_week(), unit));
    CHECK_THAT(text, Contains("Carlagesprek 08:40"));
    CHECK_THAT(text, Contains("Gijspauze 10:00–10:30"));
    CHECK_THAT(text, !Contains("Kindgesprek"));
}

TEST_CASE(
    "Meetings stand under the week on the sheet of a unit, and its day ends with the pupils",
    "[show]"
) {
    const auto text = read_aloud(page(small_week(), unit));
    CHECK_THAT(text, Contains("Overleg"));
    CHECK_THAT(text, Contains("14:30\u201315:00: Anja, Bram"));
}

TEST_CASE("Nothing on a page is kept on one line that may be longer than its cell", "[show]") {
    const auto html = page(small_week(), unit);
    const std::regex rule{R"(([^{}]*)\{[^{}]*white-space: nowrap[^{}]*\})"};
    for (std::sregex_iterator found{html.begin(), html.end(), rule}, end; found != end; ++found)
        CHECK_THAT((*found)[1].str(), !Contains(".part") && !Contains(".moment"));
}

TEST_CASE("Who is not present on a day is shown so", "[show]") {
    CHECK_THAT(read_aloud(page(small_week(), unit)), Contains("niet aanwezig"));
}

TEST_CASE("A page is complete in itself and takes nothing from elsewhere", "[show]") {
    const auto html = page(small_week(), unit);
    CHECK_THAT(html, Catch::StartsWith("<!doctype html>\n<html lang=\"nl\">"));
    CHECK_THAT(html, !Contains("<script"));
    CHECK_THAT(html, !Contains("http"));
    CHECK_THAT(html, !Contains("@import"));
    CHECK_THAT(html, !Contains("url("));
    CHECK_THAT(html, Contains("size: A4 landscape"));
}

TEST_CASE("A page speaks the language that is asked for, and says which", "[show]") {
    const auto html = page(small_week(), unit, Language::english);
    CHECK_THAT(html, Contains("<html lang=\"en\">"));
    CHECK_THAT(read_aloud(html), Contains("Monday 23 November"));
    CHECK_THAT(read_aloud(html), Contains("Arithmetic 1 3 pupils Anja"));
    CHECK_THAT(read_aloud(html), !Contains("leerlingen"));
}

TEST_CASE("Tables have headings of rows and columns", "[show]") {
    const auto html = page(small_week(), unit);
    CHECK(count(html, "<table") == 2);
    CHECK(count(html, "<th scope=\"col\">") == 12);
    // Four rounds with pupils, the meetings, and two people with breaks or talks.
    CHECK(count(html, "<th scope=\"row\">") == 7);
    CHECK(count(html, "<th") == count(html, "<th scope") + count(html, "<thead"));
}

TEST_CASE("No page names a pupil", "[show]") {
    const auto week = small_week();
    const show::View view = GENERATE_COPY(
        show::View{show::WholeSchool{}},
        unit,
        *show::view_of_group(week.school, week.roster, "Noord"),
        *show::view_of_group(week.school, week.roster, "BB-rekenen-1")
    );
    const auto html = page(week, view);
    for (const auto& pupil : week.school.pupils) {
        CHECK_THAT(html, !Contains(pupil.name));
        CHECK_THAT(html, !Contains(pupil.code + "<"));
    }
}

TEST_CASE("What stands in a school file cannot become markup", "[show]") {
    auto week = small_week();
    week.school.staff[0].name = "<img src=x>";
    week.school.units[0].name = "\"><script>alert(1)</script>";
    week.school.zones[0].name = "<b>";
    week.school.kinds[0].name.dutch = "</style><script>";
    week.school.subjects[0].name.dutch = "<i>";
    const auto html = page(week, GENERATE(show::View{show::WholeSchool{}}, unit));
    CHECK_THAT(html, !Contains("<img"));
    CHECK_THAT(html, !Contains("<script"));
    CHECK_THAT(html, !Contains("<i>"));
    CHECK_THAT(html, !Contains("<b>"));
    CHECK(count(html, "</style>") == 1);
}

TEST_CASE("A school has a page for each unit, and links to them", "[show]") {
    auto week = small_week();
    week.school.units.push_back({.code = "OB", .name = "Onderbouw"});
    const auto html = page(week, show::WholeSchool{});
    CHECK(count(html, "<section class=\"sheet") == 2);
    CHECK_THAT(html, Contains("<a href=\"#unit-2\">Onderbouw</a>"));
    CHECK_THAT(html, Contains("id=\"unit-2\""));
    CHECK(count(html, "<h1") == 1);
    CHECK(count(html, "<h2") == 2);
}

TEST_CASE("The page of a person has her breaks among her sessions", "[show]") {
    const auto week = small_week();
    const auto html = page(week, show::OfStaff{week.staff("S4")});
    CHECK_THAT(html, Contains("<li class=\"card pause\">"));
    CHECK(count(html, "<table") == 1);
    CHECK_THAT(read_aloud(html), Contains("leraarondersteuner"));
}

TEST_CASE("A session over two rounds says until when, and then that it goes on", "[show]") {
    auto week = small_week();
    week.session("rek.BB-rekenen-1.1").time = support::span("08:40", "09:40");
    const auto text = read_aloud(page(week, unit));
    CHECK_THAT(text, Contains("Rekenen 1 tot 09:40 3 leerlingen Anja"));
    CHECK_THAT(text, Contains("Rekenen 1 gaat door"));
}

TEST_CASE("A session without a leader stands out", "[show]") {
    auto week = small_week();
    week.session("rek.BB-rekenen-1.1").leader = {};
    CHECK_THAT(page(week, unit), Contains("<b class=\"nobody\">(niemand)</b>"));
    week.session("rek.BB-rekenen-1.1").leader = week.staff("S1");
    auto& meeting = week.session("overleg.1");
    meeting.leader = {};
    meeting.assistants = {week.staff("S1"), week.staff("S2")};
    CHECK_THAT(page(week, unit), !Contains("(niemand)"));
}

TEST_CASE("A day without school says why, and open sessions stand at the end", "[show]") {
    auto week = small_week();
    const auto friday = week.roster.week.day(calendar::Weekday::friday);
    week.school.year.free_periods.push_back({"Studiedag", {friday, friday}});
    week.roster.open.push_back(
        {"rek.BB-rekenen-2.2", roster::Purpose::offer, "rek", "BB-rekenen-2", calendar::Minutes{30}}
    );
    const auto html = page(week, unit);
    CHECK_THAT(html, Contains("<td class=\"free\" rowspan=\"4\">Studiedag</td>"));
    CHECK_THAT(html, Contains("<section class=\"open\">"));
    CHECK_THAT(read_aloud(html), Contains("Rekenen 2 · rek, 30 min"));
}

TEST_CASE("The legend explains what stands in the week, and only that", "[show]") {
    auto week = small_week();
    week.school.subjects.push_back({.code = "gym", .name = {"Gym", "Gym"}});
    const auto legend_of = [&] {
        const auto html = page(week, unit);
        return read_aloud(html.substr(html.find("<aside")));
    };
    CHECK_THAT(legend_of(), Contains("Rekenen"));
    CHECK_THAT(legend_of(), Contains("verlengde instructie"));
    CHECK_THAT(legend_of(), Contains("verantwoordelijke leerkracht"));
    CHECK_THAT(legend_of(), !Contains("Gym"));
    CHECK_THAT(legend_of(), !Contains("eten met de groep"));
    week.session("rekv.BB-rekenen-1.1").responsible = {};
    CHECK_THAT(legend_of(), !Contains("verantwoordelijke leerkracht"));
}

TEST_CASE("A page of a week that breaks hard rules warns and marks, in colour and sign", "[show]") {
    const auto week = small_week();
    const show::Remarks remarks{
        .hard_findings = 31,
        .broken = {"BB.mon.opening.Z"},
        .less = {{"Gym: BB 0 van 4", "Gym: BB 0 of 4"}}};
    const auto html = show::week_html(week.school, week.roster, unit, Language::dutch, remarks);
    const auto text = read_aloud(html);
    CHECK_THAT(
        text, Contains("Onvolledig: 31 keer is een harde regel gebroken; zie slimfit check")
    );
    CHECK(count(html, " broken") == 1);
    // At the session, in the legend and in the warning.
    CHECK(count(text, "⚠") == 3);
    CHECK_THAT(text, Contains("Deze week minder dan in een gewone week:"));
    CHECK(count(page(week, unit), "⚠") == 0);
}

TEST_CASE("A day that ends early says so where nothing more comes", "[show]") {
    auto week = small_week();
    const auto monday = week.roster.week.monday();
    const auto tuesday = monday.plus_days(1);
    auto opening = week.session("BB.mon.opening.N");
    week.school.units.front().rhythm[1] = {
        {.code = "opening", .kind = opening.kind, .time = support::span("08:30", "08:40")},
        {.code = "later", .kind = opening.kind, .time = support::span("08:40", "14:15")}};
    week.school.exceptions.short_days = {
        {.date = tuesday, .ends = support::at("08:40"), .units = {}}};
    opening.date = tuesday;
    opening.code = "BB.tue.opening.N";
    week.roster.sessions.push_back(opening);
    CHECK_THAT(page(week, unit), Contains("class=\"empty\">school uit om 08:40</td>"));
}

TEST_CASE("A full week stands once for the screen, and on two pages for paper", "[show]") {
    const auto quiet = page(small_week(), unit);
    CHECK(count(quiet, "class=\"screen\"") == 0);
    CHECK(count(quiet, "class=\"paper\"") == 0);
    auto week = small_week();
    const auto sessions = week.roster.sessions;
    for (int copy = 0; copy < 20; ++copy)
        for (auto session : sessions) {
            session.code += '-' + std::to_string(copy);
            week.roster.sessions.push_back(std::move(session));
        }
    const auto html = page(week, unit);
    CHECK(count(html, "class=\"screen\"") == 1);
    CHECK(count(html, "class=\"paper\"") == 2);
    CHECK(count(html, "<table class=\"week\"") == 3);
}
