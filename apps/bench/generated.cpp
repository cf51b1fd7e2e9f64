#include "slimfit/generate/school_model.hpp"

#include "benchmark.hpp"
#include "planning_run.hpp"

#include <stdexcept>

namespace slimfit::bench {

namespace {

generate::GenerateOptions school_of_units(int units, std::uint64_t seed) {
    constexpr int pupils_of_a_unit{84};
    const generate::GenerateOptions options{
        .units = units, .pupils = units * pupils_of_a_unit, .seed = seed};
    if (const auto problems = generate::problems_in(options); !problems.empty())
        throw std::runtime_error{problems.front().message.english};
    return options;
}

}  // namespace

void bench_generated(const Request& request, const std::vector<int>& units) {
    constexpr int near{2};
    Table table{
        request.out,
        request.layout,
        with_outcome_heads(
            {"units", "sessions", "s to no hard breach", "s to within 2 % of the last"}
        )};
    for (const int count : units) {
        const auto options = school_of_units(count, request.seed);
        const auto run = measure([&] { return generate::generate_school(options); }, request);
        table.row(with_outcome(
            {std::to_string(count),
             std::to_string(run.sessions),
             seconds(run.first_without_hard()),
             seconds(run.first_within(near))},
            run
        ));
    }
}

}  // namespace slimfit::bench
