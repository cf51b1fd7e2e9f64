#include "progress_line.hpp"

#include "numbers.hpp"

#include <ostream>

namespace slimfit::cli {

namespace {

using std::chrono::milliseconds;

Message in_words(const Standing& standing) {
    return filled(
        {"{elapsed} s · hard {hard} · zacht {soft} · bewezen ondergrens {bound}",
         "{elapsed} s · hard {hard} · soft {soft} · proven bound {bound}"},
        {{"elapsed", tenths(standing.elapsed.count() / 100)},
         {"hard", standing.hard},
         {"soft", standing.soft},
         {"bound", price_in_words(standing.hard_bound, standing.soft_bound)}}
    );
}

}  // namespace

bool ProgressLine::is_due(milliseconds now) const {
    constexpr milliseconds between_rewrites{100};
    constexpr milliseconds between_lines{3000};
    return !last_ || now - *last_ >= (console_.rewrites_lines ? between_rewrites : between_lines);
}

void ProgressLine::show(const Standing& standing) {
    const std::lock_guard alone{one_at_a_time_};
    if (!is_due(standing.elapsed))
        return;
    last_ = standing.elapsed;
    const auto words = in_words(standing);
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
