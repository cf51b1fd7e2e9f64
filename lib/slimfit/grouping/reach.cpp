#include "slimfit/grouping/reach.hpp"

namespace slimfit::grouping {

int stretch_between(int low, int high, const std::vector<int>& levels) {
    int widest_hole = 0;
    int last = low;
    for (const int level : levels) {
        if (level <= low || level >= high)
            continue;
        widest_hole = std::max(widest_hole, level - last);
        last = level;
    }
    return std::max(0, high - low) - std::max(widest_hole, high - last);
}

int width_at_least(const std::vector<Span>& spans, const std::vector<int>& levels) {
    auto sorted = spans;
    std::ranges::sort(sorted, {}, &Span::low);
    int width = std::max(0, sorted.front().low - levels.front());
    int covered_to = sorted.front().low;
    for (const auto& span : sorted) {
        if (span.low > covered_to)
            width += stretch_between(covered_to, span.low, levels);
        width += span.width();
        covered_to = std::max(covered_to, span.high);
    }
    return width + std::max(0, levels.back() - covered_to);
}

}  // namespace slimfit::grouping
