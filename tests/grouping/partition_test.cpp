#include "slimfit/grouping/partition.hpp"

#include "grouping/brute_force.hpp"

#include <catch2/catch.hpp>

using namespace slimfit::grouping;

namespace {

Member at_level(int level, std::optional<std::size_t> former = std::nullopt) {
    return {.level = level, .former = former};
}

Member unknown(std::optional<std::size_t> former = std::nullopt) {
    return {.former = former};
}

void keep_apart(GroupingTask& task, std::size_t one, std::size_t other) {
    task.members[one].apart_from.push_back(other);
    task.members[other].apart_from.push_back(one);
}

std::vector<std::size_t> groups_of(const GroupingTask& task) {
    const auto search = best_partition(task);
    REQUIRE(search.best);
    CHECK(search.proven);
    return search.best->group_of;
}

using Groups = std::vector<std::size_t>;

}  // namespace

TEST_CASE("The partition costs what trying all of them says", "[grouping][property]") {
    const auto seed = GENERATE(range(0U, 400U));
    CAPTURE(seed);
    std::mt19937 random{seed};
    const std::size_t members = 1 + seed % 8;
    const std::size_t levels = members > 6 ? 3 : 4 + seed % 3;
    const auto task = brute::random_task(random, members, levels);

    const auto expected = brute::best(task, levels);
    const auto search = best_partition(task);
    REQUIRE(search.proven);
    if (!search.best) {
        CHECK(expected.cost == std::numeric_limits<int>::max());
        return;
    }
    CHECK(search.best->cost.total() == expected.cost);
    CHECK(search.best->groups() == expected.groups);
    CHECK(brute::is_allowed(task, search.best->group_of, search.best->groups()));
    CHECK(priced(task, *search.best).cost == search.best->cost);
}

TEST_CASE(
    "Pupils of neighbouring levels come together, the lowest in the first group", "[grouping]"
) {
    const GroupingTask task{
        .members = {at_level(5), at_level(1), at_level(6), at_level(2)},
        .pupils_at_most = 2,
        .groups_at_least = 2,
        .groups_at_most = 2};
    CHECK(groups_of(task) == Groups{1, 0, 1, 0});
    CHECK(best_partition(task).best->cost == PartitionCost{.spread = 2, .width = 2});
}

TEST_CASE("A pupil stays when moving gains two steps and moves when it gains three", "[grouping]") {
    GroupingTask task{
        .members =
            {at_level(0, 0),
             at_level(0, 0),
             at_level(0, 0),
             at_level(2, 0),
             at_level(3, 1),
             at_level(3, 1),
             at_level(3, 1)},
        .former_groups = 2,
        .pupils_at_most = 7,
        .groups_at_least = 2,
        .groups_at_most = 2};
    CHECK(groups_of(task) == Groups{0, 0, 0, 0, 1, 1, 1});
    task.members[4].level = 2;
    CHECK(groups_of(task) == Groups{0, 0, 0, 1, 1, 1, 1});
}

TEST_CASE(
    "A group that is full sends the pupil whose level is nearest to the other", "[grouping]"
) {
    const GroupingTask task{
        .members = {at_level(1, 0), at_level(1, 0), at_level(2, 0), at_level(3, 1)},
        .former_groups = 2,
        .pupils_at_most = 2,
        .groups_at_least = 2,
        .groups_at_most = 2};
    CHECK(groups_of(task) == Groups{0, 0, 1, 1});
}

TEST_CASE("Pupils to be kept apart are in different groups, also at a price", "[grouping]") {
    GroupingTask task{
        .members = {at_level(1), at_level(1), at_level(5), at_level(5)},
        .pupils_at_most = 3,
        .groups_at_least = 2,
        .groups_at_most = 2};
    keep_apart(task, 0, 1);
    const auto groups = groups_of(task);
    CHECK(groups[0] != groups[1]);
    CHECK(groups[2] == groups[3]);
}

TEST_CASE("Three pupils apart from each other do not fit in two groups", "[grouping]") {
    GroupingTask task{
        .members = {at_level(1), at_level(2), at_level(3)},
        .pupils_at_most = 3,
        .groups_at_least = 1,
        .groups_at_most = 2};
    keep_apart(task, 0, 1);
    keep_apart(task, 1, 2);
    keep_apart(task, 0, 2);
    const auto search = best_partition(task);
    CHECK_FALSE(search.best);
    CHECK(search.proven);
}

TEST_CASE("A pupil of unknown level stays in the group of last time", "[grouping]") {
    const GroupingTask task{
        .members =
            {at_level(1, 0),
             at_level(1, 0),
             unknown(1),
             unknown(0),
             at_level(7, 1),
             at_level(7, 1)},
        .former_groups = 2,
        .pupils_at_most = 4,
        .groups_at_least = 2,
        .groups_at_most = 2};
    CHECK(groups_of(task) == Groups{0, 0, 1, 0, 1, 1});
}

TEST_CASE("Pupils of whom nothing is known are divided all the same", "[grouping]") {
    const GroupingTask task{
        .members = {unknown(), unknown(), unknown()},
        .pupils_at_least = 1,
        .pupils_at_most = 2,
        .groups_at_least = 1,
        .groups_at_most = 3};
    const auto search = best_partition(task);
    REQUIRE(search.best);
    CHECK(search.best->groups() == 2);
    CHECK(search.best->cost == PartitionCost{});
}

TEST_CASE("Of numbers of groups that cost the same the smallest is taken", "[grouping]") {
    const GroupingTask task{
        .members = {at_level(1), at_level(1), at_level(4), at_level(4)},
        .pupils_at_most = 4,
        .groups_at_least = 1,
        .groups_at_most = 4};
    CHECK(best_partition(task).best->groups() == 2);
}

TEST_CASE("A new group between the others moves only those who go into it", "[grouping]") {
    GroupingTask task{
        .former_groups = 2, .pupils_at_most = 4, .groups_at_least = 3, .groups_at_most = 3};
    for (const int level : {0, 0, 0, 4})
        task.members.push_back(at_level(level, 0));
    for (const int level : {4, 8, 8, 8})
        task.members.push_back(at_level(level, 1));
    const auto best = best_partition(task).best;
    REQUIRE(best);
    CHECK(best->group_of == Groups{0, 0, 0, 1, 1, 2, 2, 2});
    CHECK(best->continues == std::vector<std::optional<std::size_t>>{0, std::nullopt, 1});
    CHECK(best->cost.moves == 2);
}

TEST_CASE("Limits far beyond any school end with an answer that claims no proof", "[grouping]") {
    GroupingTask task{
        .former_groups = 24, .pupils_at_most = 90, .groups_at_least = 12, .groups_at_most = 12};
    for (std::size_t row = 0; row < 72; ++row)
        task.members.push_back(at_level(static_cast<int>(row % 12), row % 24));
    const auto search = best_partition(task);
    REQUIRE(search.best);
    CHECK_FALSE(search.proven);
}

namespace {

std::vector<int> sizes_of(const GroupingTask& task) {
    const auto groups = groups_of(task);
    std::vector<int> sizes(best_partition(task).best->groups());
    for (const auto group : groups)
        ++sizes[group];
    std::ranges::sort(sizes);
    return sizes;
}

/// Four groups that may be very unlike in size.
GroupingTask four_groups_of(std::vector<Member> members) {
    return {
        .members = std::move(members),
        .pupils_at_least = 8,
        .pupils_at_most = 40,
        .groups_at_least = 4,
        .groups_at_most = 4};
}

}  // namespace

TEST_CASE("Groups that levels do not tell apart are of one size", "[grouping]") {
    const auto member = GENERATE(unknown(), at_level(3));
    CHECK(sizes_of(four_groups_of(std::vector<Member>(66, member))) == std::vector{16, 16, 17, 17});
}

TEST_CASE("Pupils of two levels are in two even groups each", "[grouping]") {
    std::vector<Member> members(30, at_level(3));
    members.insert(members.end(), 36, at_level(5));
    const auto task = four_groups_of(members);
    CHECK(sizes_of(task) == std::vector{15, 15, 18, 18});
    CHECK(best_partition(task).best->cost == PartitionCost{});
}

TEST_CASE("Evenness moves nobody from the group of last time", "[grouping]") {
    auto task = four_groups_of(std::vector<Member>(66, unknown()));
    task.former_groups = 4;
    for (std::size_t row = 0; row < task.members.size(); ++row)
        task.members[row].former = row < 30 ? 0 : row < 46 ? 1 : row < 56 ? 2 : 3;
    CHECK(sizes_of(task) == std::vector{10, 10, 16, 30});
}

TEST_CASE("Who is kept apart stays apart in even groups", "[grouping]") {
    auto task = four_groups_of(std::vector<Member>(40, at_level(2)));
    keep_apart(task, 0, 1);
    const auto groups = groups_of(task);
    CHECK(groups[0] != groups[1]);
    CHECK(sizes_of(task) == std::vector{10, 10, 10, 10});
}
