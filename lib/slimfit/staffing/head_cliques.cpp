#include "slimfit/staffing/head_cliques.hpp"

#include <algorithm>
#include <set>

namespace slimfit::staffing {

using timetable::GroupId;
using timetable::Instance;

namespace {

class Maker {
public:
    explicit Maker(const Instance& instance)
        : ticks_(instance.groups.size()), sharing_(instance.groups.size()) {
        for (const auto& event : instance.events)
            for (const auto group : event.groups)
                ticks_[group.value()] += event.duration;
        for (const auto& overlap : instance.overlaps) {
            sharing_[overlap.one.value()].insert(overlap.other);
            sharing_[overlap.other.value()].insert(overlap.one);
        }
    }

    [[nodiscard]] bool has_events(GroupId group) const { return ticks_[group.value()] > 0; }

    [[nodiscard]] std::vector<GroupId> around(GroupId first) const {
        const auto& near = sharing_[first.value()];
        std::vector<GroupId> by_ticks{near.begin(), near.end()};
        std::ranges::stable_sort(by_ticks, std::greater{}, [this](GroupId group) {
            return ticks_[group.value()];
        });
        std::vector<GroupId> clique{first};
        for (const auto group : by_ticks)
            if (has_events(group) && shares_with_all(group, clique))
                clique.push_back(group);
        std::ranges::sort(clique);
        return clique;
    }

private:
    [[nodiscard]] bool shares_with_all(GroupId group, const std::vector<GroupId>& clique) const {
        return std::ranges::all_of(clique, [&](GroupId other) {
            return sharing_[group.value()].contains(other);
        });
    }

    std::vector<timetable::Tick> ticks_;
    std::vector<std::set<GroupId>> sharing_;
};

}  // namespace

std::vector<HeadClique> head_cliques(const Instance& instance) {
    const Maker maker{instance};
    std::set<std::vector<GroupId>> seen;
    std::vector<HeadClique> cliques;
    for (std::uint32_t row = 0; row < instance.groups.size(); ++row) {
        const GroupId first{row};
        if (!maker.has_events(first))
            continue;
        auto groups = maker.around(first);
        if (seen.insert(groups).second)
            cliques.push_back({.first = first, .groups = std::move(groups)});
    }
    return cliques;
}

}  // namespace slimfit::staffing
