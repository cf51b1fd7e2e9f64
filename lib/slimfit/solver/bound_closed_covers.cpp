#include "slimfit/solver/bound_closed_covers.hpp"

#include "slimfit/solver/closed_zones.hpp"
#include "slimfit/staffing/cover_heads.hpp"
#include "slimfit/staffing/possible_starts.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace slimfit::solver {

using staffing::hard_parts;
using timetable::CourseId;
using timetable::Cover;
using timetable::CrowdId;
using timetable::Event;
using timetable::EventId;
using timetable::Instance;
using timetable::StartOption;

namespace {

using Covers = std::vector<const Cover*>;

/// Covers of one start by their crowd and day.
using CoversOfDay = std::map<std::pair<CrowdId, std::size_t>, Covers>;

/// How many of some covers an event takes its heads from at most.
std::int64_t most_contained(const Instance& instance, const Event& taker, const Covers& covers) {
    std::int64_t most{};
    for (const auto& start : taker.starts)
        most = std::max<std::int64_t>(most, std::ranges::count_if(covers, [&](const Cover* cover) {
                                          const auto& event = instance[cover->event];
                                          return time_from(taker, start)
                                              .contains(time_from(event, event.starts.front()));
                                      }));
    return most;
}

/// Whether a second event of a course on a day costs as much as all covers that it can empty.
bool is_dear_twice(
    const Instance& instance, const Event& event, std::int64_t emptied, std::int64_t shared_by
) {
    const auto& twice = event.course ? instance[*event.course].same_day : std::nullopt;
    return twice &&
           hard_parts(*twice) / shared_by >= emptied * hard_parts(instance.prices.zone_closed);
}

/// The events of a crowd that are no covers.
std::vector<EventId> takers_of(const Instance& instance, CrowdId crowd) {
    std::set<EventId> covers;
    for (const auto& cover : instance.covers)
        covers.insert(cover.event);
    std::vector<EventId> takers;
    for (std::uint32_t row = 0; row < instance.events.size(); ++row)
        if (const EventId event{row}; instance[event].crowd == crowd && !covers.contains(event))
            takers.push_back(event);
    return takers;
}

/// Heads that the events of a crowd can take from covers of one day, each head from each cover,
/// where a cover has at least `fewest`.
std::int64_t most_taken(
    const Instance& instance,
    CrowdId crowd,
    const Covers& covers,
    std::int64_t fewest,
    std::int64_t shared_by
) {
    std::int64_t taken{};
    std::map<CourseId, std::int64_t> by_course;
    for (const auto event : takers_of(instance, crowd)) {
        const auto& taker = instance[event];
        const auto heads = taker.heads * most_contained(instance, taker, covers);
        const auto emptied = (heads + fewest - 1) / fewest;
        if (is_dear_twice(instance, taker, emptied, shared_by))
            by_course[*taker.course] = std::max(by_course[*taker.course], heads);
        else
            taken += heads;
    }
    for (const auto& [course, heads] : by_course)
        taken += heads;
    return taken;
}

/// How many of some covers of a day can be without heads at once.
std::int64_t most_emptied(
    const Instance& instance, CrowdId crowd, const Covers& covers, std::int64_t shared_by
) {
    std::int64_t fewest = instance.all_heads(*covers.front());
    for (const auto* cover : covers)
        fewest = std::min<std::int64_t>(fewest, instance.all_heads(*cover));
    if (fewest == 0)
        return std::ssize(covers);
    return std::min(
        std::ssize(covers), most_taken(instance, crowd, covers, fewest, shared_by) / fewest
    );
}

/// From whatever start.
bool is_closed_out_always(const Instance& instance, const Event& event) {
    return !event.starts.empty() &&
           std::ranges::all_of(event.starts, [&](const StartOption& start) {
               return is_closed_out(instance, event, start);
           });
}

}  // namespace

std::vector<EventId> covers_in_closed_zones(const Instance& instance, std::int64_t shared_by) {
    std::vector<EventId> closed;
    const bool is_any_closed =
        std::ranges::any_of(instance.zones, [](const auto& zone) { return !zone.closed.empty(); });
    if (!is_any_closed || hard_parts(instance.prices.zone_closed) == 0)
        return closed;
    const auto floors = staffing::cover_floors(instance);
    std::map<EventId, int> crowds_of;
    for (const auto& cover : instance.covers)
        ++crowds_of[cover.event];
    CoversOfDay uncertain;
    for (const auto& cover : instance.covers) {
        const auto& event = instance[cover.event];
        if (!is_closed_out_always(instance, event))
            continue;
        if (floors[cover.event.value()]->heads > 0)
            closed.push_back(cover.event);
        else if (crowds_of[cover.event] == 1 && event.starts.size() == 1)
            uncertain[{cover.crowd, staffing::day_of(instance, event.starts.front().tick)}]
                .push_back(&cover);
    }
    for (auto& [where, covers] : uncertain) {
        // Those that it costs least to leave out.
        std::ranges::stable_sort(covers, {}, [&](const Cover* cover) {
            return hard_parts(instance[cover->event].unplaced);
        });
        const auto with_heads =
            std::ssize(covers) - most_emptied(instance, where.first, covers, shared_by);
        for (std::int64_t row = 0; row < with_heads; ++row)
            closed.push_back(covers[static_cast<std::size_t>(row)]->event);
    }
    std::ranges::sort(closed);
    const auto twice = std::ranges::unique(closed);
    closed.erase(twice.begin(), twice.end());
    return closed;
}

}  // namespace slimfit::solver
