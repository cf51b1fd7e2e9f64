#include "benchmark.hpp"
#include "planning_run.hpp"
#include "school_file.hpp"

namespace slimfit::bench {

void bench_schools(const Request& request, const std::vector<std::filesystem::path>& schools) {
    Table table{
        request.out,
        request.layout,
        {"school",
         "sessions",
         "s to no hard breach",
         "s in all",
         "hard",
         "soft",
         "gap to the bound",
         "hard findings of the checker",
         "steps",
         "MB"}};
    for (const auto& file : schools) {
        const auto run = measure([&] { return school_of(file); }, request);
        table.row(
            {file.stem().string(),
             std::to_string(run.sessions),
             seconds(run.first_without_hard()),
             seconds(run.elapsed),
             std::to_string(run.hard),
             std::to_string(run.soft),
             run.gap(),
             std::to_string(run.hard_findings),
             std::to_string(run.steps),
             megabytes(run.peak_kilobytes)}
        );
    }
}

}  // namespace slimfit::bench
