#include "slimfit/formats/xhstt_reader.hpp"
#include "slimfit/highschool/solution.hpp"
#include "slimfit/xhstt/evaluate.hpp"

#include "highschool/random_change.hpp"

#include <catch2/catch.hpp>

#include <filesystem>

namespace fs = std::filesystem;
using namespace slimfit;

namespace {

const fs::path benchmark = fs::path{SLIMFIT_SOURCE_DIR}.parent_path() / "shared" / "benchmark";

void check_same_cost(const highschool::Solution& solution) {
    const auto& prepared = solution.prepared();
    const auto meets = meets_of(prepared, solution.decisions());
    const auto expected = xhstt::evaluate(*prepared.instance, meets).cost;
    CHECK(solution.score().hard == expected.hard);
    CHECK(solution.score().soft == expected.soft);
}

/// As it was published, and after some changes by chance.
void check_published(const xhstt::Instance& instance, const xhstt::Solution& published) {
    const auto prepared = highschool::prepare(instance);
    auto solution = highschool::Solution{prepared, decisions_of(prepared, published.meets)};
    check_same_cost(solution);
    const auto before = solution;
    test::RandomSource random{1};
    for (auto change = 0; change < 100; ++change)
        test::random_change(solution, random);
    check_same_cost(solution);
    CHECK(solution == solution.rebuilt());
    solution.undo_to(0);
    CHECK(solution == before);
}

}  // namespace

TEST_CASE("every published solution of the archive costs in the engine what it costs naively") {
    if (!fs::exists(benchmark)) {
        WARN("Skipped: there is no " << benchmark << " with the archive's files");
        return;
    }
    std::size_t compared = 0;
    for (const auto& file : fs::directory_iterator{benchmark / "xhstt"}) {
        INFO(file.path());
        const auto archive = formats::read_xhstt(file.path());
        REQUIRE(archive);
        for (const auto& group : archive->solution_groups)
            for (const auto& solution : group.solutions) {
                INFO(group.code);
                check_published((*archive)[solution.instance], solution);
                ++compared;
            }
    }
    CHECK(compared > 0);
}
