#include "slimfit/check/spans.hpp"

#include <algorithm>

namespace slimfit::check {

std::optional<TimeSpan> common(TimeSpan one, TimeSpan other) {
    if (!one.overlaps(other))
        return std::nullopt;
    return TimeSpan{std::max(one.begin, other.begin), std::min(one.end, other.end)};
}

std::vector<TimeSpan> left_of(TimeSpan whole, std::vector<TimeSpan> taken) {
    std::ranges::sort(taken);
    std::vector<TimeSpan> left;
    auto free_from = whole.begin;
    for (const auto& span : taken) {
        const auto free_until = std::min(span.begin, whole.end);
        if (free_from < free_until)
            left.push_back({free_from, free_until});
        free_from = std::max(free_from, span.end);
    }
    if (free_from < whole.end)
        left.push_back({free_from, whole.end});
    return left;
}

std::vector<TimeSpan> slices(TimeSpan whole, const std::vector<TimeSpan>& spans) {
    std::vector<calendar::ClockTime> cuts{whole.begin, whole.end};
    for (const auto& span : spans)
        for (const auto cut : {span.begin, span.end})
            if (whole.begin < cut && cut < whole.end)
                cuts.push_back(cut);
    std::ranges::sort(cuts);
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());

    std::vector<TimeSpan> pieces;
    for (std::size_t next = 1; next < cuts.size(); ++next)
        pieces.push_back({cuts[next - 1], cuts[next]});
    return pieces;
}

std::int64_t minutes_of(const std::vector<TimeSpan>& spans) {
    std::int64_t sum = 0;
    for (const auto& span : spans)
        sum += span.length().count();
    return sum;
}

}  // namespace slimfit::check
