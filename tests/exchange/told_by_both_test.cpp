#include "slimfit/exchange/instance_of.hpp"
#include "slimfit/exchange/rules_in_xhstt.hpp"
#include "slimfit/generate/school_model.hpp"
#include "slimfit/planning/assignment_of.hpp"
#include "slimfit/planning/make_draft.hpp"
#include "slimfit/school/day.hpp"
#include "slimfit/timetable/evaluation.hpp"
#include "slimfit/xhstt/evaluate.hpp"

#include "support/random_source.hpp"
#include "support/week_a.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <map>
#include <set>

using namespace slimfit;
using exchange::Said;
using planning::DemandKind;
using planning::SeatPurpose;
using timetable::no_option;

namespace {

/// A week as the planner has it, with everything it forbids at its price.
class DraftedWeek {
public:
    DraftedWeek(
        school::School school, calendar::IsoWeek week, const roster::Roster* previous = nullptr
    )
        : school_{std::move(school)},
          groups_{grouping::week_groups(school_, days_of(week)).groups},
          demands_{planning::demands_of(school_, groups_, week)},
          draft_{planning::make_draft(
              school_,
              groups_,
              demands_,
              {.week = week, .previous = previous, .keeps_forbidden = true}
          )} {}

    DraftedWeek(const DraftedWeek&) = delete;
    DraftedWeek& operator=(const DraftedWeek&) = delete;

    [[nodiscard]] const planning::Draft& draft() const { return draft_; }

private:
    [[nodiscard]] calendar::DateRange days_of(calendar::IsoWeek week) const {
        const auto dates = school::school_days_of(school_, week);
        return {dates.front(), dates.back()};
    }

    school::School school_;
    std::vector<grouping::WeekGroup> groups_;
    std::vector<planning::Demand> demands_;
    planning::Draft draft_;
};

/// Week A with wishes and a closed room, so that more rules have something to judge.
school::School school_with_wishes() {
    auto school = support::week_a().school;
    const auto kind = school.offers.front().kind;
    for (std::uint32_t row = 0; row < school.staff.size(); row += 2)
        school.staff[row].wishes = {
            {.about = school::Wish::About::free_time, .weekday = calendar::Weekday::wednesday},
            {.about = school::Wish::About::less_of_kind, .kind = kind, .weight = 2},
            {.about = school::Wish::About::more_of_kind, .kind = kind, .weight = 3}};
    const auto closed = calendar::IsoWeek{2026, 48}.day(calendar::Weekday::thursday);
    for (std::uint32_t row = 0; row < school.zones.size(); row += 3)
        if (!school.zones[row].shared)
            school.exceptions.closed_zones.push_back({school::ZoneId{row}, {closed, closed}, {}});
    return school;
}

template <class Option>
timetable::OptionRow any_of(const std::vector<Option>& options, test::RandomSource& random) {
    return options.empty() ? no_option
                           : static_cast<timetable::OptionRow>(random.row(options.size()));
}

/// Judging a roster the planner lets somebody watch whatever is written down so; planning it, only
/// where the school lets her.
bool may_have_somebody(const planning::Draft& draft, std::size_t row, std::size_t seat) {
    return draft.seats[row][seat] != SeatPurpose::watcher ||
           draft.kind_of(draft.demands[row]).responsible != school::ResponsibleTeacher::not_needed;
}

/// Sensible in nothing, so that every rule is broken somewhere. What nobody leads is not held.
timetable::Assignment any_week(const planning::Draft& draft, test::RandomSource& random, bool all) {
    timetable::Assignment assignment;
    for (std::size_t row = 0; row < draft.demands.size(); ++row) {
        const auto& event = draft.instance.events[row];
        timetable::EventChoice choice{
            any_of(event.starts, random), any_of(event.zones, random), {}};
        for (std::size_t seat = 0; seat < event.seats.size(); ++seat) {
            const bool empty = !may_have_somebody(draft, row, seat) || (!all && random.once_in(9));
            choice.people.push_back(
                empty ? no_option : any_of(event.seats[seat].candidates, random)
            );
        }
        const auto kind = draft.demands[row].kind;
        const bool needs_leader = kind == DemandKind::offer || kind == DemandKind::coach_slot;
        if (!all && (random.once_in(9) || (needs_leader && choice.people.front() == no_option))) {
            choice.start = no_option;
            choice.people.assign(event.seats.size(), no_option);
        }
        assignment.push_back(std::move(choice));
    }
    return assignment;
}

/// One random choice of a week is made anew.
void disturb(
    const planning::Draft& draft, timetable::Assignment& assignment, test::RandomSource& random
) {
    const auto row = random.row(assignment.size());
    const auto& event = draft.instance.events[row];
    auto& choice = assignment[row];
    if (choice.start == no_option)
        return;
    switch (random.number(0, 2)) {
    case 0:
        choice.start = any_of(event.starts, random);
        break;
    case 1:
        choice.zone = any_of(event.zones, random);
        break;
    default:
        if (!event.seats.empty()) {
            const auto seat = random.row(event.seats.size());
            choice.people[seat] = any_of(event.seats[seat].candidates, random);
        }
    }
}

using CostByRule = std::map<std::string, timetable::Score, std::less<>>;

CostByRule cost_by_planner(const planning::Draft& draft, const timetable::Assignment& assignment) {
    const auto prepared = timetable::prepare(draft.instance);
    const auto by_tag = timetable::score_per_tag(timetable::Solution{prepared, assignment});
    CostByRule costs;
    for (std::size_t row = 0; row < by_tag.size(); ++row)
        costs[std::string{rulebook::all_rules()[row].id}] = by_tag[row];
    return costs;
}

/// The constraints of a rule are called by it and a number.
CostByRule cost_by_xhstt(
    const planning::Draft& draft,
    const xhstt::Instance& instance,
    const timetable::Assignment& assignment
) {
    const auto meets = exchange::meets_of(draft, instance, assignment);
    CHECK(xhstt::faults_in(instance, meets).empty());
    CostByRule costs;
    for (const auto& [id, points, cost] : xhstt::evaluate(instance, meets).constraints) {
        const auto& constraint = instance[id];
        auto& of_rule = costs[constraint.code.substr(0, constraint.code.rfind('.'))];
        (constraint.required ? of_rule.hard : of_rule.soft) += cost;
    }
    return costs;
}

/// The rules that cost something, and how often, so that a test can say that it saw them.
using Seen = std::map<std::string, int, std::less<>>;

void compare(const CostByRule& planner, CostByRule xhstt, bool all_held, Seen& seen) {
    static const std::set<std::string_view> charged_here_alone{
        "spread-days", "wish-free-time", "own-instruction"};
    for (const auto& [rule, said, why] : exchange::rules_in_xhstt()) {
        CAPTURE(rule);
        const auto by_planner = planner.at(std::string{rule});
        const auto by_xhstt = xhstt[std::string{rule}];
        const bool costs = by_planner != timetable::Score{};
        seen[std::string{rule}] += costs && by_xhstt != timetable::Score{} ? 1 : 0;
        switch (said) {
        case Said::fully:
            CHECK(by_xhstt.hard == by_planner.hard);
            CHECK(by_xhstt.soft == by_planner.soft);
            break;
        case Said::by_another_measure:
            if (costs)
                CHECK(by_xhstt != timetable::Score{});
            else if (!charged_here_alone.contains(rule))
                CHECK(by_xhstt == timetable::Score{});
            break;
        case Said::in_part:
            if (!costs && all_held)
                CHECK(by_xhstt == timetable::Score{});
            break;
        case Said::not_at_all:
            CHECK(by_xhstt == timetable::Score{});
        }
    }
}

/// Holds random weeks against each other, every other one with nothing left open.
Seen compared(const planning::Draft& draft, std::uint64_t weeks) {
    const auto instance = exchange::instance_of(draft);
    Seen seen;
    for (std::uint64_t seed = 1; seed <= weeks; ++seed) {
        CAPTURE(seed);
        test::RandomSource random{seed};
        const bool all_held = seed % 2 == 0;
        const auto assignment = any_week(draft, random, all_held);
        compare(
            cost_by_planner(draft, assignment),
            cost_by_xhstt(draft, instance, assignment),
            all_held,
            seen
        );
    }
    return seen;
}

}  // namespace

TEST_CASE("A rule that XHSTT can say costs there what it costs the planner", "[exchange]") {
    const auto previous = roster::in_week(support::week_a().roster, {2026, 47});
    const DraftedWeek week{school_with_wishes(), {2026, 48}, &previous};
    auto seen = compared(week.draft(), 25);
    for (const auto* rule :
         {"break",         "working-time",       "lesson-hours", "person-twice",   "pupil-twice",
          "may-lead",      "may-assist",         "zone-twice",   "zone-closed",    "offer-complete",
          "once-a-day",    "meeting-held",       "coach-slot",   "own-mentor",     "same-leader",
          "core-early",    "spread-days",        "stability",    "wish-free-time", "wish-kind",
          "gym-qualified", "mentor-opens-closes"}) {
        CAPTURE(rule);
        CHECK(seen[rule] > 0);
    }
}

TEST_CASE("A week that is good but for a few things costs there what it costs the planner") {
    const auto given = support::week_a();
    const auto groups = planning::groups_of(given.roster);
    const auto demands = planning::demands_of(given.school, groups, given.roster.week);
    const auto draft = planning::make_draft(
        given.school, groups, demands, {.week = given.roster.week, .keeps_forbidden = true}
    );
    const auto instance = exchange::instance_of(draft);
    const auto match = planning::match_sessions(demands, groups, given.roster);
    const auto good = planning::assignment_of(draft, match, given.roster);
    Seen seen;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        CAPTURE(seed);
        test::RandomSource random{seed};
        auto assignment = good;
        for (int times = 0; times < 6; ++times)
            disturb(draft, assignment, random);
        compare(
            cost_by_planner(draft, assignment),
            cost_by_xhstt(draft, instance, assignment),
            false,
            seen
        );
    }
    CHECK(seen["person-twice"] > 0);
    CHECK(seen["pupil-twice"] > 0);
}

TEST_CASE("What a week with fewer days leaves out costs there what it costs the planner") {
    auto school = formats::read_school(SLIMFIT_SOURCE_DIR "/fixtures/schools/a.xml").value();
    const DraftedWeek week{std::move(school), {2026, 50}};
    auto seen = compared(week.draft(), 3);
    CHECK(seen["short-week"] > 0);
    CHECK(seen["meeting-early"] > 0);
}

TEST_CASE("Whatever the school, a rule costs in XHSTT what it costs the planner") {
    const auto seed = GENERATE(range(std::uint64_t{1}, std::uint64_t{7}));
    CAPTURE(seed);
    const DraftedWeek week{
        generate::generate_school({.units = 1, .pupils = 70, .seed = seed}), {2026, 48}};
    CHECK(compared(week.draft(), 4)["person-twice"] > 0);
}
