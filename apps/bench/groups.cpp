#include "slimfit/grouping/week_groups.hpp"
#include "slimfit/school/day.hpp"

#include "benchmark.hpp"
#include "school_file.hpp"

#include <algorithm>
#include <chrono>
#include <stdexcept>

namespace slimfit::bench {

namespace {

/// Thousandths of milliseconds that each repetition took, fastest first.
std::vector<std::int64_t>
timed_groups(const school::School& school, calendar::DateRange days, int repetitions) {
    using Clock = std::chrono::steady_clock;
    std::vector<std::int64_t> times;
    for (int repetition = 0; repetition < repetitions; ++repetition) {
        const auto begin = Clock::now();
        if (!grouping::week_groups(school, days).problems.empty())
            throw std::runtime_error{"pupils fit in no groups"};
        const auto taken = Clock::now() - begin;
        times.push_back(std::chrono::duration_cast<std::chrono::microseconds>(taken).count());
    }
    std::ranges::sort(times);
    return times;
}

}  // namespace

void bench_groups(
    const Request& request, const std::vector<std::filesystem::path>& schools, int repetitions
) {
    Table table{
        request.out, request.layout, {"school", "pupils", "groups", "fastest µs", "median µs"}};
    for (const auto& file : schools) {
        const auto school = school_of(file);
        const auto dates = school::school_days_of(school, request.week);
        const calendar::DateRange days{dates.front(), dates.back()};
        const auto times = timed_groups(school, days, repetitions);
        table.row(
            {file.stem().string(),
             std::to_string(school.pupils.size()),
             std::to_string(grouping::week_groups(school, days).groups.size()),
             std::to_string(times.front()),
             std::to_string(times[times.size() / 2])}
        );
    }
}

}  // namespace slimfit::bench
