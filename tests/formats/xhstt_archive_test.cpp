#include "slimfit/formats/xhstt_reader.hpp"
#include "slimfit/xhstt/evaluate.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace fs = std::filesystem;
using namespace slimfit;

namespace {

/// The published solutions of one instance in the order of its file.
struct Published {
    std::string solution;
    xhstt::Cost cost;
};

const fs::path benchmark = fs::path{SLIMFIT_SOURCE_DIR}.parent_path() / "shared" / "benchmark";

/// known-costs.tsv: instance, hard, soft, seconds, solution.
std::map<std::string, std::vector<Published>> known_costs() {
    std::map<std::string, std::vector<Published>> known;
    std::ifstream table{benchmark / "known-costs.tsv"};
    std::string line;
    std::getline(table, line);
    while (std::getline(table, line)) {
        std::istringstream cells{line};
        std::string instance;
        std::string hard;
        std::string soft;
        std::string seconds;
        std::string solution;
        std::getline(cells, instance, '\t');
        std::getline(cells, hard, '\t');
        std::getline(cells, soft, '\t');
        std::getline(cells, seconds, '\t');
        std::getline(cells, solution);
        known[instance].push_back({solution, {std::stoll(hard), std::stoll(soft)}});
    }
    return known;
}

/// What we make of the solutions of a file, by instance.
std::map<std::string, std::vector<Published>> reckoned_costs(const fs::path& file) {
    const auto archive = formats::read_xhstt(file);
    INFO(file);
    for (const auto& problem : archive ? Problems{} : archive.error())
        UNSCOPED_INFO(problem.where << ": " << problem.message.english);
    REQUIRE(archive);
    std::map<std::string, std::vector<Published>> reckoned;
    for (const auto& group : archive->solution_groups)
        for (const auto& solution : group.solutions) {
            const auto& instance = (*archive)[solution.instance];
            reckoned[instance.code].push_back(
                {group.code, xhstt::evaluate(instance, solution.meets).cost}
            );
        }
    return reckoned;
}

}  // namespace

TEST_CASE("Every published solution of the XHSTT archive costs what it officially costs") {
    if (!fs::exists(benchmark)) {
        WARN("Skipped: there is no " << benchmark << " with the archive's files");
        return;
    }
    std::size_t compared = 0;
    for (const auto& [instance, solutions] : known_costs()) {
        INFO(instance);
        const auto reckoned = reckoned_costs(benchmark / "xhstt" / (instance + ".xml"));
        REQUIRE(reckoned.size() == 1);
        REQUIRE(reckoned.at(instance).size() == solutions.size());
        for (std::size_t row = 0; row < solutions.size(); ++row) {
            INFO(solutions[row].solution);
            CHECK(reckoned.at(instance)[row].cost.hard == solutions[row].cost.hard);
            CHECK(reckoned.at(instance)[row].cost.soft == solutions[row].cost.soft);
            ++compared;
        }
    }
    const auto files = std::distance(fs::directory_iterator{benchmark / "xhstt"}, {});
    CHECK(static_cast<std::size_t>(files) == known_costs().size());
    CHECK(compared > 0);
}
