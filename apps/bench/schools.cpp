#include "benchmark.hpp"
#include "planning_run.hpp"
#include "school_file.hpp"

namespace slimfit::bench {

void bench_schools(const Request& request, const std::vector<std::filesystem::path>& schools) {
    Table table{
        request.out,
        request.layout,
        with_outcome_heads({"school", "sessions", "s to no hard breach"})};
    for (const auto& file : schools) {
        const auto run = measure([&] { return school_of(file); }, request);
        table.row(with_outcome(
            {file.stem().string(), std::to_string(run.sessions), seconds(run.first_without_hard())},
            run
        ));
    }
}

}  // namespace slimfit::bench
