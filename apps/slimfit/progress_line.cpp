#include "progress_line.hpp"

#include "numbers.hpp"

#include <ostream>

namespace slimfit::cli {

namespace {

using std::chrono::milliseconds;

/// What the search counts of hard rules is no number of findings, so no number is told: whether
/// they hold, and when they do how good the week is.
Message in_words(const Standing& standing) {
    static constexpr Text impossible{
        "{elapsed} s · harde regels: kan niet allemaal · {soft} punten",
        "{elapsed} s · hard rules: cannot all be kept · {soft} points"};
    static constexpr Text not_yet{
        "{elapsed} s · harde regels: nog niet allemaal · {soft} punten · bewezen ondergrens "
        "{bound}",
        "{elapsed} s · hard rules: not all kept yet · {soft} points · proven bound {bound}"};
    static constexpr Text kept{
        "{elapsed} s · harde regels: in orde · {soft} punten · bewezen ondergrens {bound}",
        "{elapsed} s · hard rules: all kept · {soft} points · proven bound {bound}"};
    const auto& text = standing.hard_bound > 0 ? impossible : standing.hard > 0 ? not_yet : kept;
    return filled(
        text,
        {{"elapsed", tenths(standing.elapsed.count() / 100)},
         {"soft", standing.soft},
         {"bound", standing.soft_bound}}
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
