#include "slimfit/workload/longest_stretch.hpp"

#include <algorithm>

namespace slimfit::workload {

calendar::Minutes longest_stretch(std::vector<calendar::TimeSpan> sessions) {
    if (sessions.empty())
        return calendar::Minutes{0};
    std::ranges::sort(sessions);
    auto longest = calendar::Minutes{0};
    auto stretch = sessions.front();
    for (const auto& session : sessions) {
        if (session.begin - stretch.end >= shortest_rest)
            stretch = session;
        stretch.end = std::max(stretch.end, session.end);
        longest = std::max(longest, stretch.length());
    }
    return longest;
}

}  // namespace slimfit::workload
