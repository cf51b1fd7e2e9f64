#pragma once

#include "slimfit/calendar/date.hpp"

#include "table.hpp"

#include <cstdint>
#include <filesystem>
#include <iosfwd>
#include <string>
#include <vector>

namespace slimfit::bench {

/// What every benchmark is asked with.
struct Request {
    std::ostream& out;
    Layout layout{Layout::markdown};
    calendar::IsoWeek week{2026, 48};
    std::uint64_t seed{1};
    int threads{2};
    int seconds{10};
};

/// For each school file: time to the first week without a hard breach, cost after the given
/// seconds with its gap to the proven bound, memory.
void bench_schools(const Request& request, const std::vector<std::filesystem::path>& schools);

/// For generated schools of so many units: the same, and the time to within 2 % of the last cost.
void bench_generated(const Request& request, const std::vector<int>& units);

/// For each school file: time to make the level groups of the week, the fastest and the median of
/// many repetitions.
void bench_groups(
    const Request& request, const std::vector<std::filesystem::path>& schools, int repetitions
);

/// For each school file: how large the graph of who could serve which demand of the week is, and
/// the time to match it in two ways and to colour what conflicts.
void bench_matching(
    const Request& request, const std::vector<std::filesystem::path>& schools, int repetitions
);

/// How long, and how often, each variant of the search is tried.
struct SearchSize {
    std::uint64_t steps{2'000'000};
    int seeds{6};  ///< from that of the request on
};

/// For each school file: the cost under a step limit of the usual search, and of it without each
/// neighbourhood, with other numbers of streams and with a cold opening. No figure depends on the
/// machine.
void bench_search(
    const Request& request, const std::vector<std::filesystem::path>& schools, SearchSize size
);

/// Time to staff random rounds of growing size at the least cost, in two ways.
void bench_rounds(const Request& request, int repetitions);

/// An import of all pupils of a school with two levels each, and reading the largest files
/// that are accepted: time and memory.
void bench_imports(const Request& request, const std::filesystem::path& school, int repetitions);

/// Which searches of XHSTT instances, and where their rows are kept.
struct ArchiveRequest {
    std::filesystem::path folder;  ///< whose files, when none are given
    std::vector<std::filesystem::path> files;
    std::filesystem::path rows;  ///< what was measured, appended row by row
    std::vector<std::uint64_t> seeds;
    std::string commit;  ///< instead of that of the source
    bool only_tell{};    ///< search nothing; say what is missing
};

/// For each instance: the median and the best cost over the seeds beside the best in its file
/// and the proven bound, speed and memory. Searches of the same commit, time, threads and seed that
/// are among the rows already are not done again, so that a run can be stopped and resumed.
void bench_archive(const Request& request, const ArchiveRequest& archive);

}  // namespace slimfit::bench
