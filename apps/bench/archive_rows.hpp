#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace slimfit::bench {

/// One search of one instance: what was asked, and what came of it.
struct ArchiveRow {
    std::string commit;
    std::string instance;
    int seconds{};
    int threads{};
    std::uint64_t seed{};
    std::int64_t hard{};
    std::int64_t soft{};
    std::int64_t steps_per_second{};
    std::int64_t peak_kilobytes{};
    std::int64_t bound_hard{};
    std::int64_t bound_soft{};

    /// Whether another row is of the same search.
    [[nodiscard]] bool same_search(const ArchiveRow& other) const {
        return commit == other.commit && instance == other.instance && seconds == other.seconds &&
               threads == other.threads && seed == other.seed;
    }
};

/// The rows of a file that append_row wrote; none when there is no file.
[[nodiscard]] std::vector<ArchiveRow> read_rows(const std::filesystem::path& file);

/// Adds a row to a comma-separated file, which gets a line of heads when it is new.
void append_row(const std::filesystem::path& file, const ArchiveRow& row);

}  // namespace slimfit::bench
