#include "slimfit/highschool/solution.hpp"
#include "slimfit/highschool_solver/bound.hpp"
#include "slimfit/highschool_solver/splits.hpp"

#include "support/random_source.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace slimfit;
using namespace slimfit::xhstt;
using highschool::Score;
using highschool_solver::lower_bound;

namespace {

/// A school so small that all its timetables can be looked at: two days, a teacher and a room, who
/// are given to most events.
class TinySchool {
public:
    explicit TinySchool(std::uint64_t seed) : random_{seed} {
        add_times();
        instance.resource_types = {{.code = "A"}};
        instance.resources = {{.code = "anna"}, {.code = "room"}};
        instance.roles = {{"x"}};
        const auto events = random_.number(2, 3);
        for (auto number = 0; number < events; ++number)
            add_event(number);
        for (auto round = 0; round < 2; ++round)
            add_constraints();
    }

    Instance instance;

private:
    void add_times() {
        const auto times = random_.number(2, 3);
        for (auto time = 0; time < times; ++time)
            instance.times.push_back({.code = "t" + std::to_string(time)});
        instance.time_groups = {
            {.code = "monday", .times = {TimeId{0}}}, {.code = "tuesday", .times = {TimeId{1}}}};
        if (times > 2)
            instance.time_groups[random_.row(2)].times.push_back(TimeId{2});
    }

    void add_event(int number) {
        Event event{
            .code = "e" + std::to_string(number),
            .duration = number == 2 ? 1 : random_.number(1, 2)};
        event.workload = event.duration;
        if (random_.once_in(5))
            event.preassigned = TimeId{0};
        for (std::uint32_t row = 0; row < 2; ++row)
            if (!random_.once_in(3))
                event.places.push_back({.preassigned = ResourceId{row}, .workload = 1});
        if (random_.once_in(4))
            event.places.push_back({.role = RoleId{0}, .workload = 1});
        instance.events.push_back(event);
    }

    template <class AnyId, class Table>
    std::vector<AnyId> some(const Table& table) {
        std::vector<AnyId> rows;
        for (std::uint32_t row = 0; row < table.size(); ++row)
            if (!random_.once_in(3))
                rows.push_back(AnyId{row});
        return rows;
    }

    AppliesToEvents some_events() { return {{}, some<EventId>(instance.events)}; }

    AppliesToResources some_resources() { return {{}, some<ResourceId>(instance.resources)}; }

    Limits limits(int most) {
        const auto low = random_.number(0, most);
        return {low, random_.number(low, most)};
    }

    void add(Rule rule) {
        instance.constraints.push_back(
            {.code = "c" + std::to_string(instance.constraints.size()),
             .required = random_.once_in(2),
             .weight = random_.number(0, 5),
             .cost_function = static_cast<CostFunction>(random_.number(0, 2)),
             .rule = std::move(rule)}
        );
    }

    void add_constraints() {
        const TimeDomain some_times{{}, some<TimeId>(instance.times)};
        const std::vector<TimeGroupId> days{TimeGroupId{0}, TimeGroupId{1}};
        add(AssignTime{some_events()});
        add(SplitEvents{some_events(), limits(2), limits(2)});
        add(DistributeSplitEvents{some_events(), random_.number(1, 2), limits(2)});
        add(PreferTimes{some_events(), some_times, {}});
        add(PreferResources{some_events(), {{}, some<ResourceId>(instance.resources)}, RoleId{0}});
        add(AvoidClashes{some_resources()});
        add(AvoidUnavailableTimes{some_resources(), {{}, some<TimeId>(instance.times)}});
        add(ClusterBusyTimes{some_resources(), days, limits(2)});
        add(LimitBusyTimes{some_resources(), days, limits(2)});
        add(LimitWorkload{some_resources(), limits(4)});
    }

    test::RandomSource random_;
};

/// The least cost of all timetables, found by making each of them.
class Everything {
public:
    explicit Everything(const highschool::Prepared& prepared)
        : prepared_{prepared}, solution_{prepared} {}

    Score optimum() {
        split(0);
        return *best_;
    }

private:
    void split(highschool::Row event) {
        if (event == prepared_.events.size()) {
            place(0);
            return;
        }
        for (const auto& split : highschool_solver::splits_of(prepared_.events[event].duration)) {
            const auto mark = solution_.mark();
            highschool_solver::set_split(solution_, EventId{event}, split);
            this->split(event + 1);
            solution_.undo_to(mark);
        }
    }

    void place(highschool::Row row) {
        if (row == prepared_.meets) {
            staff(0);
            return;
        }
        const highschool::MeetId meet{row};
        const auto given = prepared_[prepared_.event_of(meet)].given;
        if (solution_.duration(meet) == 0) {
            place(row + 1);
            return;
        }
        const auto first = given == highschool::no_start ? highschool::no_start : given;
        const auto last =
            given == highschool::no_start ? prepared_.times - solution_.duration(meet) : given;
        for (auto start = first; start <= last; ++start) {
            const auto mark = solution_.mark();
            solution_.set_start(meet, start);
            place(row + 1);
            solution_.undo_to(mark);
        }
    }

    void staff(highschool::Row row) {
        if (row == prepared_.tasks) {
            best_ = std::min(best_.value_or(solution_.score()), solution_.score());
            return;
        }
        const highschool::TaskId task{row};
        if (solution_.duration(prepared_.meet_of(task)) == 0) {
            staff(row + 1);
            return;
        }
        for (auto resource = highschool::no_resource; resource < 2; ++resource) {
            const auto mark = solution_.mark();
            solution_.set_resource(task, resource);
            staff(row + 1);
            solution_.undo_to(mark);
        }
    }

    const highschool::Prepared& prepared_;
    highschool::Solution solution_;
    std::optional<Score> best_;
};

/// An instance in which anna is given to so many events of one time each.
Instance busy_anna(int times, int events) {
    Instance instance;
    for (auto time = 0; time < times; ++time)
        instance.times.push_back({.code = "t" + std::to_string(time)});
    instance.resource_types = {{.code = "A"}};
    instance.resources = {{.code = "anna"}};
    AppliesToEvents all;
    for (std::uint32_t row = 0; row < static_cast<std::uint32_t>(events); ++row) {
        instance.events.push_back({.code = "e" + std::to_string(row), .duration = 1, .workload = 1}
        );
        instance.events.back().places.push_back({.preassigned = ResourceId{0}, .workload = 1});
        all.events.push_back(EventId{row});
    }
    instance.constraints = {
        {.code = "times", .required = true, .weight = 2, .rule = AssignTime{all}},
        {.code = "clashes",
         .required = true,
         .weight = 3,
         .rule = AvoidClashes{{{}, {ResourceId{0}}}}}};
    return instance;
}

}  // namespace

TEST_CASE("no timetable of a tiny school costs less than the bound, and often one costs just that"
) {
    auto above_zero = 0;
    auto met = 0;
    for (std::uint64_t seed = 1; seed <= 1'000; ++seed) {
        INFO("seed " << seed);
        const TinySchool school{seed};
        const auto prepared = highschool::prepare(school.instance);
        const auto bound = lower_bound(prepared);
        const auto optimum = Everything{prepared}.optimum();
        CHECK(bound.score.hard <= optimum.hard);
        CHECK(bound.score <= optimum);
        above_zero += bound.score > Score{} ? 1 : 0;
        met += bound.score == optimum && optimum > Score{} ? 1 : 0;
    }
    CHECK(above_zero > 500);
    CHECK(met > 20);
}

TEST_CASE("who must attend more than there are times is named, with what lacks") {
    const auto instance = busy_anna(5, 7);
    const auto prepared = highschool::prepare(instance);
    const auto bound = lower_bound(prepared);
    CHECK(bound.score == Score{2 * 2, 0});
    REQUIRE(bound.shortages.size() == 1);
    CHECK(bound.shortages.front().resource == ResourceId{0});
    CHECK(bound.shortages.front().events.size() == 7);
    CHECK(bound.shortages.front().demanded == 7);
    CHECK(bound.shortages.front().times.size() == 5);
    CHECK(bound.shortages.front().cost == 4);
}

TEST_CASE("only events that want the same few times are part of what lacks") {
    auto instance = busy_anna(5, 4);
    const AppliesToEvents two{{}, {EventId{1}, EventId{2}}};
    instance.constraints.push_back(
        {.code = "early",
         .required = true,
         .weight = 9,
         .rule = PreferTimes{two, {{}, {TimeId{0}}}, {}}}
    );
    const auto prepared = highschool::prepare(instance);
    const auto bound = lower_bound(prepared);
    CHECK(bound.score == Score{2, 0});
    REQUIRE(bound.shortages.size() == 1);
    CHECK(bound.shortages.front().events == two.events);
    CHECK(bound.shortages.front().times == std::vector<highschool::Start>{0});
}

TEST_CASE("an event without a time helps every resource that lacks times, and is paid for once") {
    auto instance = busy_anna(2, 3);
    instance.resources.push_back({.code = "bert"});
    for (auto& event : instance.events)
        event.places.push_back({.preassigned = ResourceId{1}, .workload = 1});
    instance.constraints.back().rule = AvoidClashes{{{}, {ResourceId{0}, ResourceId{1}}}};
    CHECK(lower_bound(highschool::prepare(instance)).score == Score{2, 0});
}
