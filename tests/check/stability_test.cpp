#include "check/findings_of.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using support::from_until;
using support::monday;
using support::tuesday;
using support::whole_week;

namespace {

/// What changed in `now` since `before`: code of the session and amount.
std::vector<std::pair<std::string, std::int64_t>>
changes(const support::WholeWeek& now, const support::WholeWeek& before) {
    auto school = now.school;
    school.settings.rules = {{.rule = "stability", .weight = 1}};
    std::vector<std::pair<std::string, std::int64_t>> changed;
    for (const auto& finding : check::check(school, now.roster, &before.roster).findings)
        if (finding.rule->id == "stability")
            changed.emplace_back(finding.sessions.front(), finding.cost);
    return changed;
}

using Changes = std::vector<std::pair<std::string, std::int64_t>>;

/// The same week, one week earlier.
support::WholeWeek week_before() {
    auto week = whole_week();
    week.roster.week = calendar::IsoWeek::of(monday().plus_days(-7));
    for (auto& session : week.roster.sessions)
        session.date = session.date.plus_days(-7);
    return week;
}

}  // namespace

TEST_CASE("The same week a week later has not changed", "[check][soft]") {
    CHECK(changes(whole_week(), week_before()).empty());
}

TEST_CASE("Without an earlier week there is nothing to compare", "[check][soft]") {
    auto week = whole_week();
    CHECK(check::findings_of(week, "stability").empty());
}

TEST_CASE("Another leader is one change, another time one more", "[check][soft]") {
    auto week = whole_week();
    auto& plus = week.session("plusklas.U-plusklas.1");
    plus.leader = week.staff("anna");
    CHECK(changes(week, week_before()) == Changes{{"plusklas.U-plusklas.1", 1}});
    plus.time = from_until("09:40", "10:40");
    CHECK(changes(week, week_before()) == Changes{{"plusklas.U-plusklas.1", 2}});
}

TEST_CASE("When one session moves to another day the others of its group stay", "[check][soft]") {
    auto week = whole_week();
    week.session("gym.A.1").date = tuesday().plus_days(1);
    CHECK(changes(week, week_before()) == Changes{{"gym.A.1", 1}});
}

TEST_CASE(
    "A session that is gone costs nothing, one that is added is at a new time", "[check][soft]"
) {
    auto week = whole_week();
    week.remove("gym.A.1");
    CHECK(changes(week, week_before()).empty());
    CHECK(changes(week_before(), week) == Changes{{"gym.A.1", 1}});
}

TEST_CASE("What was announced for the same week changes five times as dearly", "[check][soft]") {
    auto week = whole_week();
    auto& plus = week.session("plusklas.U-plusklas.1");
    plus.leader = week.staff("anna");
    CHECK(changes(week, whole_week()) == Changes{{"plusklas.U-plusklas.1", 5}});
}

TEST_CASE("A new helper changes the same week, and not the next", "[check][soft]") {
    auto week = whole_week();
    auto& plus = week.session("plusklas.U-plusklas.1");
    plus.assistants.push_back(week.staff("evi"));
    CHECK(changes(week, whole_week()) == Changes{{"plusklas.U-plusklas.1", 5}});
    CHECK(changes(week, week_before()).empty());
}
