#include "progress_line.hpp"

#include <ostream>

namespace slimfit::cli {

bool ProgressLine::is_due(std::chrono::milliseconds now) const {
    constexpr std::chrono::milliseconds between_rewrites{100};
    constexpr std::chrono::milliseconds between_lines{3000};
    return !last_ || now - *last_ >= (console_.rewrites_lines ? between_rewrites : between_lines);
}

void ProgressLine::show(std::chrono::milliseconds elapsed, const Message& words) {
    const std::lock_guard alone{one_at_a_time_};
    if (!is_due(elapsed))
        return;
    last_ = elapsed;
    if (!console_.rewrites_lines) {
        console_.tell(words);
        return;
    }
    // Back to the first column, and clear what an older, longer line leaves behind it.
    console_.err << '\r' << words.in(console_.language) << "\x1b[K" << std::flush;
    unfinished_ = true;
}

void ProgressLine::interject(const Message& message) {
    const std::lock_guard alone{one_at_a_time_};
    end_locked();
    console_.tell(message);
}

void ProgressLine::end() {
    const std::lock_guard alone{one_at_a_time_};
    end_locked();
}

void ProgressLine::end_locked() {
    if (unfinished_)
        console_.err << '\n';
    unfinished_ = false;
}

}  // namespace slimfit::cli
