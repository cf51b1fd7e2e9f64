#include "cli/program.hpp"

#include <catch2/catch.hpp>

using Catch::Matchers::Contains;
using slimfit::test::content_of;
using slimfit::test::file;
using slimfit::test::put;
using slimfit::test::run_slimfit;
using slimfit::test::WorkFolder;

namespace {

std::string with(std::string text, const std::string& after, const std::string& more) {
    const auto place = text.find(after);
    REQUIRE(place != std::string::npos);
    return text.insert(place + after.size(), more);
}

/// School A with something different in the week of 23 November, and that week planned.
struct SpecialWeek {
    WorkFolder folder;
    std::string school{folder / "school.xml"};
    std::string roster{folder / "week.xml"};
    std::string told;

    SpecialWeek(const std::string& after, const std::string& more) {
        put(school, with(content_of(file("fixtures/schools/a.xml")), after, more));
        told = run_slimfit({"plan", school, "--week", "2026-W48", "-o", roster, "--steps", "1000"})
                   .out;
    }

    [[nodiscard]] std::string run(std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin() + 1, {school, roster});
        return run_slimfit(arguments).out;
    }
};

}  // namespace

TEST_CASE("A closed hall is told by plan, check and show, and so is what it takes") {
    const SpecialWeek week{
        "<exceptions>", "<closed-zone zone=\"gymzaal\" first=\"2026-11-23\" last=\"2026-11-27\"/>"};
    const auto* const less = "Gym: MB 0 van 8, BB 0 van 8 (Gymzaal dicht)";
    CHECK_THAT(week.told, Contains("Deze week minder dan in een gewone week:") && Contains(less));
    CHECK_THAT(week.told, Contains("ma 23 – vr 27 nov: Gymzaal gesloten"));
    CHECK_THAT(week.run({"check"}), Contains(less));
    CHECK_THAT(week.run({"show", "--unit", "MB"}), Contains("Gym: MB 0 van 8 (Gymzaal dicht)"));
    CHECK_THAT(week.run({"show", "--zone", "gymzaal"}), Contains("gesloten"));
    const auto page = week.folder / "week.html";
    CHECK(week.run({"show", "--html", page}).empty());
    CHECK_THAT(content_of(page), Contains(less) && Contains("Onvolledig"));
}

TEST_CASE("A lock on a study day is told") {
    const SpecialWeek week{
        "state-holidays=\"yes\">", "<free-period name=\"Studiedag\" first=\"2026-11-27\"/>"};
    CHECK_THAT(
        week.told,
        Contains("Unitoverleg Bovenbouw staat vast op vrijdag: die dag is er geen school")
    );
}

TEST_CASE("Every command of a week warns that SlimFit does not know the holidays of its year") {
    const WorkFolder folder;
    const auto school = folder / "school.xml";
    const auto roster = folder / "week.xml";
    const auto usual = content_of(file("fixtures/schools/week-a.xml"));
    auto text = usual;
    const std::string end{"</school-year>"};
    const auto year = text.find("<school-year");
    text.replace(
        year,
        text.find(end) + end.size() - year,
        R"(<school-year first="2031-09-01" last="2032-07-16" region="middle" cycle-start="2031-09-01"/>)"
    );
    put(school, text);
    const auto* const warning = "SlimFit kent de schoolvakanties van";
    const auto planned =
        run_slimfit({"plan", school, "--week", "2031-W48", "-o", roster, "--steps", "1000"});
    CHECK_THAT(planned.err, Contains(warning));
    for (const std::string command : {"check", "show", "workload"})
        CHECK_THAT(run_slimfit({command, school, roster}).err, Contains(warning));
    CHECK_THAT(run_slimfit({"groups", school}).err, Contains(warning));

    put(school, usual);
    const auto known =
        run_slimfit({"plan", school, "--week", "2026-W48", "-o", roster, "--steps", "1000"});
    CHECK_THAT(known.err, !Contains(warning));
    CHECK(run_slimfit({"check", school, roster}).err.empty());
}
