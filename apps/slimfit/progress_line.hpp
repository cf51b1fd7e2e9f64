#pragma once

#include "console.hpp"

#include <chrono>
#include <mutex>
#include <optional>

namespace slimfit::cli {

/// How far a search is, said on `err`: on a terminal one line that is written over, elsewhere a
/// new line every few seconds. May be called from any thread.
class ProgressLine {
public:
    explicit ProgressLine(const Console& console) : console_{console} {}

    ~ProgressLine() { end(); }

    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void show(std::chrono::milliseconds elapsed, const Message& words);

    /// A sentence of its own, under the line.
    void interject(const Message& message);

    /// Leaves the line as it is; what follows on `err` begins below it.
    void end();

private:
    [[nodiscard]] bool is_due(std::chrono::milliseconds now) const;
    void end_locked();

    const Console& console_;
    std::mutex one_at_a_time_;
    std::optional<std::chrono::milliseconds> last_;
    bool unfinished_{};
};

}  // namespace slimfit::cli
