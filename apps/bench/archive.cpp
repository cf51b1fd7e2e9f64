#include "slimfit/formats/xhstt_reader.hpp"
#include "slimfit/highschool_solver/bound.hpp"
#include "slimfit/highschool_solver/solve.hpp"
#include "slimfit/xhstt/evaluate.hpp"

#include "apart.hpp"
#include "archive_rows.hpp"
#include "benchmark.hpp"
#include "commit.hpp"

#include <algorithm>
#include <sstream>
#include <stdexcept>

namespace slimfit::bench {

namespace {

xhstt::Archive read_archive(const std::filesystem::path& file) {
    auto archive = formats::read_xhstt(file);
    if (!archive)
        throw std::runtime_error{archive.error().front().message.english};
    return std::move(*archive);
}

/// Searches one instance, and adds what came of it to the row.
ArchiveRow measured(ArchiveRow row, const xhstt::Archive& archive, xhstt::InstanceId instance) {
    const auto apart = run_apart([&] {
        const auto prepared = highschool::prepare(archive[instance]);
        highschool_solver::Options options{.seed = row.seed};
        options.limit.time = std::chrono::seconds{row.seconds};
        options.threads = row.threads;
        options.bound = highschool_solver::lower_bound(prepared).score;
        const auto found = solve(prepared, options);
        const auto cost = xhstt::evaluate(archive[instance], meets_of(prepared, found.best)).cost;
        const auto milliseconds = std::max<std::int64_t>(1, found.elapsed.count());
        std::ostringstream words;
        words << cost.hard << ' ' << cost.soft << ' '
              << static_cast<std::int64_t>(found.steps) * 1000 / milliseconds << ' '
              << options.bound.hard << ' ' << options.bound.soft;
        return words.str();
    });
    std::istringstream numbers{apart.words};
    numbers >> row.hard >> row.soft >> row.steps_per_second >> row.bound_hard >> row.bound_soft;
    row.peak_kilobytes = apart.peak_kilobytes;
    return row;
}

/// The cheapest of the solutions that an archive has of an instance; "none" when it has none.
std::string best_in_file(const xhstt::Archive& archive, xhstt::InstanceId instance) {
    std::vector<xhstt::Cost> costs;
    for (const auto& group : archive.solution_groups)
        for (const auto& solution : group.solutions)
            if (solution.instance == instance)
                costs.push_back(xhstt::evaluate(archive[instance], solution.meets).cost);
    if (costs.empty())
        return "none";
    const auto best = std::ranges::min(costs);
    return std::to_string(best.hard) + "." + std::to_string(best.soft);
}

/// The part of the soft cost above the bound, as far as something is proven.
std::string gap_of(const ArchiveRow& row) {
    if (row.hard != row.bound_hard)
        return "hard";
    if (row.soft == row.bound_soft)
        return "0";
    if (row.bound_soft == 0)
        return "no bound";
    return std::to_string((100 * (row.soft - row.bound_soft) + row.soft - 1) / row.soft);
}

/// The middle one by cost; of an even number the worse of the two.
ArchiveRow median(std::vector<ArchiveRow> rows) {
    const auto middle = rows.begin() + std::ssize(rows) / 2;
    std::ranges::nth_element(rows, middle, {}, [](const ArchiveRow& row) {
        return std::pair{row.hard, row.soft};
    });
    return *middle;
}

class ArchiveBench {
public:
    ArchiveBench(const Request& request, const ArchiveRequest& archive)
        : request_{request},
          archive_{archive},
          commit_{commit_of_source()},
          table_{
              request.out,
              request.layout,
              {"instance",
               "seeds",
               "missing",
               "median hard",
               "median soft",
               "best hard",
               "best soft",
               "bound",
               "gap %",
               "best in file",
               "steps per second",
               "MB"}} {}

    void run(const std::filesystem::path& file) {
        const auto archive = read_archive(file);
        for (std::uint32_t row = 0; row < archive.instances.size(); ++row)
            tell(archive, xhstt::InstanceId{row});
    }

private:
    /// The row of a search that was done before, or that is done now; none when only what is
    /// there is to be told.
    std::optional<ArchiveRow>
    search(const xhstt::Archive& archive, xhstt::InstanceId id, const ArchiveRow& asked) {
        for (const auto& row : read_rows(archive_.rows))
            if (row.same_search(asked))
                return row;
        if (archive_.only_tell)
            return std::nullopt;
        const auto row = measured(asked, archive, id);
        append_row(archive_.rows, row);
        return row;
    }

    void tell(const xhstt::Archive& archive, xhstt::InstanceId id) {
        std::vector<ArchiveRow> rows;
        for (const auto seed : archive_.seeds) {
            const ArchiveRow asked{
                .commit = archive_.commit.empty() ? commit_ : archive_.commit,
                .instance = archive[id].code,
                .seconds = request_.seconds,
                .threads = request_.threads,
                .seed = seed};
            if (const auto row = search(archive, id, asked))
                rows.push_back(*row);
        }
        const auto missing = std::to_string(archive_.seeds.size() - rows.size());
        if (rows.empty()) {
            table_.row({archive[id].code, "0", missing, "-", "-", "-", "-", "-", "-", "-", "-", "-"}
            );
            return;
        }
        const auto middle = median(rows);
        const auto best = std::ranges::min(rows, {}, [](const ArchiveRow& row) {
            return std::pair{row.hard, row.soft};
        });
        const auto most = std::ranges::max(rows, {}, &ArchiveRow::peak_kilobytes);
        table_.row(
            {archive[id].code,
             std::to_string(rows.size()),
             missing,
             std::to_string(middle.hard),
             std::to_string(middle.soft),
             std::to_string(best.hard),
             std::to_string(best.soft),
             std::to_string(best.bound_hard) + "." + std::to_string(best.bound_soft),
             gap_of(best),
             best_in_file(archive, id),
             std::to_string(middle.steps_per_second),
             megabytes(most.peak_kilobytes)}
        );
    }

    const Request& request_;
    const ArchiveRequest& archive_;
    std::string commit_;
    Table table_;
};

}  // namespace

void bench_archive(const Request& request, const ArchiveRequest& archive) {
    auto files = archive.files;
    if (files.empty())
        for (const auto& entry : std::filesystem::directory_iterator{archive.folder})
            files.push_back(entry.path());
    std::ranges::sort(files);
    ArchiveBench bench{request, archive};
    for (const auto& file : files)
        bench.run(file);
}

}  // namespace slimfit::bench
