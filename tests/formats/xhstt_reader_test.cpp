#include "slimfit/xhstt/evaluate.hpp"

#include "formats/xhstt_text.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using namespace slimfit::xhstt;
using test::changed;
using test::small_archive;

namespace {

Archive archive_in(std::string_view text) {
    auto archive = formats::read_xhstt_text(text, "school.xml");
    for (const auto& problem : archive ? Problems{} : archive.error())
        UNSCOPED_INFO(problem.where << ": " << problem.message.english);
    REQUIRE(archive);
    return std::move(*archive);
}

Instance instance_in(std::string_view text) {
    return archive_in(text).instances.at(0);
}

template <class Kind>
const Kind& rule_at(const Instance& instance, std::size_t row) {
    return std::get<Kind>(instance.constraints.at(row).rule);
}

constexpr EventId m1{0};
constexpr EventId m2{1};
constexpr EventId meeting{2};
constexpr EventGroupId maths{0};
constexpr EventGroupId lessons{1};
constexpr ResourceId ann{0};
constexpr ResourceId bob{1};
constexpr ResourceId class_1a{2};
constexpr ResourceGroupId teachers{0};
constexpr TimeGroupId week{0};
constexpr TimeGroupId monday{1};
constexpr TimeGroupId tuesday{2};
constexpr TimeGroupId early{3};
constexpr RoleId zero{0};

}  // namespace

TEST_CASE("An archive says where it, its instances and its solutions come from") {
    const auto archive = archive_in(small_archive);
    CHECK(archive.code == "Small");
    CHECK(archive.metadata.contributor == "Nobody & Co");
    REQUIRE(archive.instances.size() == 1);
    CHECK(archive.instances[0].code == "School");
    CHECK(archive.instances[0].metadata.country == "Nowhere");
    CHECK(archive.instances[0].metadata.description == "Four times");
    REQUIRE(archive.solution_groups.size() == 1);
    CHECK(archive.solution_groups[0].code == "Ours");
    CHECK(archive.solution_groups[0].metadata.publication == "None");
}

TEST_CASE("Times keep the order of the file; weeks, days and time groups are sets of them") {
    const auto school = instance_in(small_archive);
    REQUIRE(school.times.size() == 4);
    CHECK(school.times[2] == Time{"Tu1", "Tu1"});
    CHECK(school[week].kind == TimeGroupKind::week);
    CHECK(school[monday].kind == TimeGroupKind::day);
    CHECK(school[monday].times == std::vector{TimeId{0}, TimeId{1}});
    CHECK(school[early].times == std::vector{TimeId{0}, TimeId{2}});  // Mo1 names it twice
}

TEST_CASE("Resources have a type and groups, and any text is an Id") {
    const auto school = instance_in(small_archive);
    CHECK(school[ann] == Resource{"Ann (1.0)", "Ann", ResourceTypeId{0}});
    CHECK(school[class_1a].type == ResourceTypeId{1});
    CHECK(school[teachers].resources == std::vector{ann, bob});
}

TEST_CASE("An event gives its workload to places that say none, and its duration to itself") {
    const auto school = instance_in(small_archive);
    const auto& maths_of_1a = school[m1];
    CHECK(maths_of_1a.duration == 2);
    CHECK(maths_of_1a.workload == 3);
    CHECK(maths_of_1a.color == "#FF0000");
    REQUIRE(maths_of_1a.places.size() == 2);
    CHECK(
        maths_of_1a.places[0] ==
        Place{.preassigned = class_1a, .type = ResourceTypeId{1}, .workload = 3}
    );
    CHECK(maths_of_1a.places[1] == Place{.role = zero, .workload = 6});
    CHECK(school[m2].workload == 1);
    CHECK(school[m2].places[0] == Place{.preassigned = bob, .role = zero, .workload = 1});
}

TEST_CASE("Each resource of a group that an event names has a place without role") {
    const auto school = instance_in(small_archive);
    CHECK(school[meeting].preassigned == TimeId{3});
    CHECK(
        school[meeting].places ==
        std::vector<Place>{{.preassigned = ann, .workload = 1}, {.preassigned = bob, .workload = 1}}
    );
}

TEST_CASE("A resource named by itself and again by a group has two places") {
    const auto school = instance_in(changed(
        small_archive, "<Resources/>", "<Resources><Resource Reference=\"Ann (1.0)\"/></Resources>"
    ));
    CHECK(school[meeting].places.size() == 3);
}

TEST_CASE("A course is an event group and may be named as one") {
    const auto school = instance_in(small_archive);
    CHECK(school[maths].kind == EventGroupKind::course);
    CHECK(school[maths].events == std::vector{m1, m2});
    CHECK(school[lessons].events == std::vector{m1, m2});
}

TEST_CASE("What all constraints say is read: hard or soft, weight and cost function") {
    const auto school = instance_in(small_archive);
    REQUIRE(school.constraints.size() == 16);
    const auto& [code, name, required, weight, cost_function, rule] = school.constraints[1];
    CHECK(code == "c2");
    CHECK(name == "c2");
    CHECK(required);
    CHECK(weight == 1000);
    CHECK(cost_function == CostFunction::quadratic);
    CHECK_FALSE(school.constraints[2].required);
    CHECK(school.constraints[2].cost_function == CostFunction::step);
    CHECK(kind_of(school.constraints[2]) == "SplitEventsConstraint");
}

TEST_CASE("What constraints of events say is read") {
    const auto school = instance_in(small_archive);
    const AppliesToEvents to_m1{.events = {m1}};
    CHECK(
        rule_at<AssignResource>(school, 0) ==
        AssignResource{{.event_groups = {lessons}, .events = {meeting}}, zero}
    );
    CHECK(rule_at<AssignTime>(school, 1) == AssignTime{{.event_groups = {maths}}});
    CHECK(rule_at<SplitEvents>(school, 2) == SplitEvents{to_m1, {1, 2}, {3, 4}});
    CHECK(rule_at<DistributeSplitEvents>(school, 3) == DistributeSplitEvents{to_m1, 2, {1, 1}});
    CHECK(rule_at<PreferResources>(school, 4) == PreferResources{to_m1, {{teachers}, {bob}}, zero});
    CHECK(rule_at<PreferTimes>(school, 5) == PreferTimes{to_m1, {{early}, {TimeId{1}}}, 1});
}

TEST_CASE("What constraints of event groups and of pairs say is read") {
    const auto school = instance_in(small_archive);
    CHECK(rule_at<AvoidSplitAssignments>(school, 6) == AvoidSplitAssignments{{{maths}}, zero});
    CHECK(rule_at<SpreadEvents>(school, 7) == SpreadEvents{{{lessons}}, {{monday, {1, 2}}}});
    CHECK(rule_at<LinkEvents>(school, 8) == LinkEvents{{{maths}}});
    CHECK(rule_at<OrderEvents>(school, 9) == OrderEvents{{{{m1, m2, 1, 2}, {m2, m1, 0, {}}}}});
}

TEST_CASE("What constraints of resources say is read") {
    const auto school = instance_in(small_archive);
    const AppliesToResources to_bob{.resources = {bob}};
    CHECK(rule_at<AvoidClashes>(school, 10) == AvoidClashes{{{teachers}, {class_1a}}});
    CHECK(
        rule_at<AvoidUnavailableTimes>(school, 11) ==
        AvoidUnavailableTimes{to_bob, {.times = {TimeId{0}}}}
    );
    CHECK(rule_at<LimitIdleTimes>(school, 12) == LimitIdleTimes{to_bob, {monday, tuesday}, {0, 1}});
    CHECK(rule_at<ClusterBusyTimes>(school, 13) == ClusterBusyTimes{to_bob, {early}, {0, 1}});
    CHECK(rule_at<LimitBusyTimes>(school, 14) == LimitBusyTimes{to_bob, {week}, {2, 3}});
    CHECK(rule_at<LimitWorkload>(school, 15) == LimitWorkload{to_bob, {0, 5}});
}

TEST_CASE("A solution is completed as it is read") {
    const auto archive = archive_in(small_archive);
    const auto& solution = archive.solution_groups[0].solutions.at(0);
    CHECK(solution.description == "The first");
    CHECK(solution.running_seconds == 12.5);
    CHECK(
        solution.meets ==
        std::vector<Meet>{
            {.event = m1, .duration = 1, .start = TimeId{0}, .resources = {class_1a, ann}},
            {.event = m2, .duration = 1, .start = TimeId{2}, .resources = {bob}},
            {.event = m1, .duration = 1, .resources = {class_1a, {}}},
            {.event = meeting, .duration = 1, .start = TimeId{3}, .resources = {ann, bob}}}
    );
}

TEST_CASE("A report of costs in the file is passed over: the cost is what we reckon") {
    const auto archive = archive_in(small_archive);
    const auto& solution = archive.solution_groups[0].solutions.at(0);
    // Hard: one time without a teacher, and one without a time. Soft: two meets instead of three
    // (weight 0), no meet of 2, maths apart at two times, two teachers, and M1 not whole so that
    // neither order counts.
    CHECK(
        evaluate(archive.instances[0], solution.meets).cost ==
        Cost{.hard = 1 + 1000, .soft = 1 + 1 + 2}
    );
}

TEST_CASE("Parts may stand in any order, and a BOM, comments and a declaration do no harm") {
    const auto turned = changed(
        small_archive,
        "<Minimum>1</Minimum><Maximum>2</Maximum>",
        "<!-- a day --><Maximum>2</Maximum><Minimum>1</Minimum>"
    );
    const auto archive =
        archive_in("\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + turned);
    CHECK(archive == archive_in(small_archive));
}

TEST_CASE("An archive may be empty, or have instances alone") {
    CHECK(archive_in("<HighSchoolTimetableArchive/>") == Archive{});
    const std::string text{small_archive};
    const auto begin = text.find("  <SolutionGroups>");
    const auto end = text.find("</HighSchoolTimetableArchive>");
    CHECK(archive_in(text.substr(0, begin) + text.substr(end)).solution_groups.empty());
}

TEST_CASE("Solutions refer to the instance they solve, of several") {
    const std::string text{small_archive};
    const auto begin = text.find("    <Instance Id");
    const auto length = text.find("  </Instances>") - begin;
    auto second = changed(text.substr(begin, length), "Id=\"School\"", "Id=\"Other\"");
    second = changed(second, "Id=\"Mo1\"", "Id=\"First\"");
    second = changed(second, "Reference=\"Mo1\"", "Reference=\"First\"");
    auto both = std::string{text}.insert(begin, second);
    const auto archive = archive_in(both);
    REQUIRE(archive.instances.size() == 2);
    CHECK(archive.instances[0].code == "Other");
    CHECK(archive.solution_groups[0].solutions[0].instance == InstanceId{1});
    CHECK(
        test::xhstt_problems(
            changed(both, "<Solution Reference=\"School\">", "<Solution Reference=\"Other\">")
        )
            .size() == 1
    );  // the other has no Mo1
}
