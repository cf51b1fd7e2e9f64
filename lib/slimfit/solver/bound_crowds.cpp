#include "slimfit/solver/bound_crowds.hpp"

#include <algorithm>

namespace slimfit::solver {

using timetable::Cover;
using timetable::CrowdId;
using timetable::EventId;
using timetable::Instance;
using timetable::TickRange;

namespace {

// Ticks of people are counted in parts, so that a line can have any slope.
constexpr std::int64_t parts = 5040;

struct WeighedCover {
    EventId event;
    std::int64_t heads{};     ///< when no event takes any away
    std::int64_t per_head{};  ///< parts of ticks
};

int people_for(const Cover& cover, int heads) {
    const int per = cover.heads_per_person;
    return std::max(cover.people_at_least, per == 0 ? 0 : (heads + per - 1) / per);
}

// The steepest line through no heads and no people that is nowhere above the people needed.
std::int64_t parts_per_head(const Cover& cover, int heads) {
    std::int64_t least = heads == 0 ? 0 : parts * people_for(cover, 1);
    for (int some = 1; some <= heads; ++some)
        least = std::min(least, parts * people_for(cover, some) / some);
    return least;
}

class Crowds {
public:
    explicit Crowds(const Reach& reach) : reach_{reach}, covers_(reach.instance().crowds.size()) {
        const auto& instance = reach.instance();
        std::vector<bool> is_cover(instance.events.size());
        for (const auto& cover : instance.covers) {
            // An event that covers several crowds has people for each at once: one counts.
            if (!is_cover[cover.event.value()] && needs_people_for_sure(cover))
                covers_[cover.crowd.value()].push_back(
                    {.event = cover.event,
                     .heads = instance.all_heads(cover),
                     .per_head = instance[cover.event].duration *
                                 parts_per_head(cover, instance.all_heads(cover))}
                );
            is_cover[cover.event.value()] = true;
        }
        away_.resize(covers_.size());
        for (std::uint32_t row = 0; row < instance.events.size(); ++row)
            if (const auto crowd = instance.events[row].crowd; crowd && !is_cover[row])
                away_[crowd->value()] +=
                    instance.events[row].heads * most_per_head(EventId{row}, *crowd);
    }

    [[nodiscard]] CrowdFloor floor(CrowdId crowd) const {
        CrowdFloor floor;
        std::int64_t all{};
        for (const auto& cover : covers_[crowd.value()]) {
            floor.covers.push_back(cover.event);
            all += cover.per_head * cover.heads;
        }
        const auto rest = std::max<std::int64_t>(0, all - away_[crowd.value()]);
        floor.ticks = (rest + parts - 1) / parts;
        return floor;
    }

private:
    [[nodiscard]] bool needs_people_for_sure(const Cover& cover) const {
        return !reach_.may_pay(cover.missing) && !reach_.may_be_unplaced(cover.event);
    }

    // What one head takes with it, at most, from all covers together.
    [[nodiscard]] std::int64_t most_per_head(EventId taker, CrowdId crowd) const {
        std::int64_t most{};
        for (const auto& start : reach_.starts(taker)) {
            std::int64_t of_start{};
            for (const auto& cover : covers_[crowd.value()])
                if (can_lie_within(cover.event, start.ticks))
                    of_start += cover.per_head;
            most = std::max(most, of_start);
        }
        return most;
    }

    [[nodiscard]] bool can_lie_within(EventId cover, TickRange ticks) const {
        return std::ranges::any_of(reach_.starts(cover), [ticks](const OpenStart& start) {
            return ticks.contains(start.ticks);
        });
    }

    const Reach& reach_;
    std::vector<std::vector<WeighedCover>> covers_;  ///< by crowd
    std::vector<std::int64_t> away_;                 ///< by crowd: parts that are away at most
};

}  // namespace

std::vector<CrowdFloor> crowd_floors(const Reach& reach) {
    const Crowds crowds{reach};
    std::vector<CrowdFloor> floors;
    for (std::uint32_t row = 0; row < reach.instance().crowds.size(); ++row)
        floors.push_back(crowds.floor(CrowdId{row}));
    return floors;
}

}  // namespace slimfit::solver
