#include "slimfit/check/check.hpp"
#include "slimfit/exchange/export_week.hpp"
#include "slimfit/formats/xhstt_reader.hpp"
#include "slimfit/formats/xhstt_writer.hpp"
#include "slimfit/generate/school_model.hpp"
#include "slimfit/planning/plan_week.hpp"
#include "slimfit/rulebook/rule.hpp"
#include "slimfit/xhstt/evaluate.hpp"

#include "support/week_a.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace slimfit;

namespace {

exchange::ExportedWeek exported(const support::WholeWeek& week) {
    auto exported =
        exchange::export_week(week.school, {.week = week.roster.week, .roster = &week.roster});
    REQUIRE(exported.has_value());
    return *std::move(exported);
}

xhstt::Evaluation evaluated(const xhstt::Archive& archive) {
    REQUIRE(archive.solution_groups.size() == 1);
    const auto& solution = archive.solution_groups.front().solutions.front();
    return xhstt::evaluate(archive[solution.instance], solution.meets);
}

/// The rules that cost something hard, by the constraints called after them.
std::set<std::string> broken_in(const xhstt::Archive& archive) {
    std::set<std::string> rules;
    for (const auto& [id, points, cost] : evaluated(archive).constraints) {
        const auto& constraint = archive.instances.front()[id];
        if (constraint.required && cost > 0)
            rules.insert(constraint.code.substr(0, constraint.code.rfind('.')));
    }
    return rules;
}

support::WholeWeek planned(const char* file, calendar::IsoWeek week) {
    auto school =
        formats::read_school(SLIMFIT_SOURCE_DIR "/fixtures/schools/" + std::string{file}).value();
    auto roster = planning::plan_week(school, {.week = week, .steps = 60'000}).value().roster;
    return {std::move(school), std::move(roster)};
}

}  // namespace

TEST_CASE("Our own reader reads a written week, and finds in it what was written", "[exchange]") {
    const auto week = exported(support::week_a());
    const auto read = formats::read_xhstt_text(formats::write_xhstt(week.archive), "week.xml");
    if (!read)
        for (const auto& problem : read.error())
            UNSCOPED_INFO(problem.where << ": " << problem.message.english);
    REQUIRE(read.has_value());
    CHECK(read->instances.front().events == week.archive.instances.front().events);
    CHECK(read->instances.front().constraints == week.archive.instances.front().constraints);
    CHECK(*read == week.archive);
}

TEST_CASE("The hand-made week breaks nothing hard in XHSTT, as it does by the checker") {
    const auto week = support::week_a();
    REQUIRE(check::check(week.school, week.roster).hard_findings() == 0);
    const auto written = exported(week);
    CHECK(broken_in(written.archive).empty());
    CHECK(written.left_out.empty());
}

TEST_CASE("A planned week breaks nothing hard in XHSTT where the checker finds nothing") {
    const auto week = planned("c.xml", {2026, 48});
    REQUIRE(check::check(week.school, week.roster).hard_findings() == 0);
    const auto written = exported(week);
    CHECK(broken_in(written.archive).empty());
    CHECK(written.left_out.empty());
}

TEST_CASE("What is broken in XHSTT the checker finds broken too, whatever the school") {
    const auto seed = GENERATE(range(std::uint64_t{1}, std::uint64_t{5}));
    CAPTURE(seed);
    const auto school = generate::generate_school({.units = 1, .pupils = 70, .seed = seed});
    // Too short a search to keep everything.
    const auto roster =
        planning::plan_week(school, {.week = {2026, 48}, .steps = 1'000}).value().roster;
    std::set<std::string> found;
    for (const auto& finding : check::check(school, roster).findings)
        if (finding.hardness == rulebook::Hardness::hard)
            found.emplace(finding.rule->id);
    const auto written = exported({school, roster});
    CAPTURE(written.left_out.size());
    for (const auto& rule : broken_in(written.archive)) {
        CAPTURE(rule);
        CHECK(found.contains(rule));
    }
}

TEST_CASE("A fault planted in a week is one in XHSTT, if XHSTT can say its rule") {
    const auto* const name = GENERATE(
        "a double booking",
        "a level group without its instruction",
        "a missing break",
        "somebody on a day off",
        "gym without the qualification"
    );
    CAPTURE(name);
    const auto planted = std::ranges::find(
        support::planted_faults, std::string_view{name}, &support::PlantedFault::name
    );
    REQUIRE(planted != support::planted_faults.end());
    const auto broken = broken_in(exported(support::week_a_with(name)).archive);
    CHECK(broken.contains(std::string{planted->rule}));
}

TEST_CASE("A session that went its own way is told, and is missed in the solution") {
    auto week = support::week_a();
    auto& session = week.session("gym.BB1.1");
    session.time = {
        session.time.begin + calendar::Minutes{5}, session.time.end + calendar::Minutes{5}};
    const auto written = exported(week);
    REQUIRE(written.left_out.size() == 1);
    CHECK(written.left_out.front().english.starts_with("gym.BB1.1 is in the roster other than"));
    CHECK(broken_in(written.archive).contains("offer-complete"));
}

TEST_CASE("Without a planned week there is no solution", "[exchange]") {
    const auto school = support::week_a().school;
    const auto written = exchange::export_week(school, {.week = {2026, 48}});
    REQUIRE(written.has_value());
    CHECK(written->archive.solution_groups.empty());
    CHECK(written->archive.instances.size() == 1);
}

TEST_CASE("Every constraint is called by the rule that it says, and has its hardness") {
    const auto archive = exported(support::week_a()).archive;
    std::set<std::string> codes;
    for (const auto& constraint : archive.instances.front().constraints) {
        CAPTURE(constraint.code);
        const auto* rule =
            rulebook::find_rule(constraint.code.substr(0, constraint.code.rfind('.')));
        REQUIRE(rule != nullptr);
        CHECK(constraint.name == rule->title.english);
        CHECK(codes.insert(constraint.code).second);
    }
}

TEST_CASE("A weight that the school gave to an agreement makes it soft in XHSTT too") {
    auto week = support::week_a();
    week.school.settings.rules.push_back({.rule = "zone-twice", .weight = 2500});
    const auto archive = exported(week).archive;
    int weight = 0;
    for (const auto& constraint : archive.instances.front().constraints)
        if (constraint.code.starts_with("zone-twice.")) {
            CHECK_FALSE(constraint.required);
            CHECK(constraint.weight <= xhstt::heaviest_weight);
            weight += constraint.weight;
        }
    CHECK(weight == 2500);
}

TEST_CASE("No child and no name leaves the school", "[exchange][privacy]") {
    auto week = support::week_a();
    week.school.name = "Thuishaven";
    for (auto& group : week.school.base_groups)
        group.name = "Groep van juf Willemijn";
    for (auto& meeting : week.school.staff_sessions)
        meeting.name = "Gesprek over Noortje";
    for (auto& staff : week.school.staff)
        staff.name = "Willemijn";
    for (std::size_t row = 0; row < week.school.pupils.size(); ++row) {
        week.school.pupils[row].name = "Noortje";
        week.school.pupils[row].code = "kind-" + std::to_string(row);
    }
    const auto text = formats::write_xhstt(exported(week).archive);
    for (const auto* word : {"Thuishaven", "Willemijn", "Noortje", "kind-"})
        CHECK(text.find(word) == std::string::npos);
}

TEST_CASE("A week without school, or another than that of the roster, is a problem") {
    const auto week = support::week_a();
    CHECK_FALSE(exchange::export_week(week.school, {.week = {2026, 31}}).has_value());
    const auto other =
        exchange::export_week(week.school, {.week = {2026, 49}, .roster = &week.roster});
    REQUIRE_FALSE(other.has_value());
    CHECK(other.error().front().where == "--week");
}
