#pragma once

#include "slimfit/highschool/points.hpp"
#include "slimfit/highschool/time_sets.hpp"
#include "slimfit/timetable/lists.hpp"
#include "slimfit/xhstt/instance.hpp"

#include <cstdint>
#include <limits>
#include <vector>

namespace slimfit::highschool {

using timetable::Lists;
using xhstt::Limits;

/// A place of an event for which a resource is to be chosen, in each of its meets.
using OpenPlaceId = Id<struct OpenPlace>;

/// What is asked of all points that have nothing more to say.
struct NothingMore {};

struct AskedSplit {
    Limits duration;
    Limits amount;
};

struct AskedDistribution {
    std::int32_t duration{};
    Limits amount;
};

struct AskedStarts {
    Row set{};                ///< of times
    std::int32_t duration{};  ///< only of meets of this duration; 0: of all
};

struct AskedResources {
    Row domain{};
};

struct AskedFreeTimes {
    Row set{};
};

/// Limits on what happens in the time groups of a constraint.
struct AskedGroups {
    Row groups{};  ///< in Prepared::time_groups
    Limits limits;
};

/// In shares of work, see Prepared::share.
struct AskedWork {
    std::int64_t low{};
    std::int64_t high{};
};

struct AskedSpread {
    Row groups{};       ///< in Prepared::time_groups, each with limits of its own
    Row first_count{};  ///< in Counters::starts_in
};

struct AskedLink {
    std::int32_t events{};
};

struct AskedOrder {
    EventId second;
    std::int64_t low{};
    std::int64_t high{};
};

/// One of the time groups of a constraint.
struct LimitedSet {
    Row set{};
    Limits limits;
};

/// The time groups of constraints.
struct TimeGroups {
    Lists<LimitedSet> of;  ///< by row
    Lists<Row> at;         ///< by row, then time: places in that list of the groups that hold it
};

/// A time group of one of the points of a resource.
struct GroupOfPoint {
    Row number{};  ///< of the point, among those of its resource
    Row set{};
    Limits limits;
};

/// Which points of a resource look at a time, for one family. Resources of which the same is asked
/// are of one kind.
struct Watchers {
    std::vector<Row> kind;              ///< by resource
    Lists<GroupOfPoint> groups;         ///< by kind, then time: the groups that hold it
    std::vector<std::uint64_t> points;  ///< the same: bit n for the n-th point
    static constexpr Row last_bit{63};  ///< stands for all points from that one on
};

struct EventFacts {
    std::int32_t duration{};
    Start given{no_start};
    Row first_meet{};  ///< of as many rows as its duration
    Row first_place{};
    std::int32_t open_places{};
    Row first_task{};     ///< meet by meet, place by place
    bool counts_times{};  ///< where it runs is counted, time by time
};

struct OpenPlaceFacts {
    EventId event;
    Row place{};          ///< in Event::places
    std::int64_t load{};  ///< shares of work that one time of it brings
};

/// A resource that each meet of an event has.
struct GivenResource {
    ResourceId resource;
    std::int64_t load{};
};

/// A point of AvoidSplitAssignments, seen from a resource that each meet of an event has.
struct GivenUse {
    Row point{};
    ResourceId resource;
};

/// An instance laid out for counting: tables by row, what a change touches at hand. Refers to the
/// instance.
struct Prepared {
    const xhstt::Instance* instance{};
    std::int32_t times{};
    std::size_t resources{};
    std::size_t meets{};
    std::size_t tasks{};

    std::vector<EventFacts> events;
    std::vector<OpenPlaceFacts> open_places;
    std::vector<EventId> event_of_meet;
    std::vector<MeetId> meet_of_task;
    Lists<GivenResource> given;  ///< by event; who is twice in it stands here twice
    std::int64_t share{1};       ///< shares in one whole of work; a thousandth is a whole number

    TimeSets sets;
    TimeGroups time_groups;
    std::vector<std::vector<bool>> domains;  ///< sets of resources

    Points<EventId, NothingMore> assign_time;
    Points<EventId, AskedSplit> split;
    Points<EventId, AskedDistribution> distribute;
    Points<EventId, AskedStarts> prefer_times;
    Points<OpenPlaceId, NothingMore> assign_resource;
    Points<OpenPlaceId, AskedResources> prefer_resources;
    Points<EventGroupId, NothingMore> avoid_split;
    Points<EventGroupId, AskedSpread> spread;
    Points<EventGroupId, AskedLink> link;
    Points<EventId, AskedOrder> order;  ///< by the first event
    Points<ResourceId, NothingMore> clashes;
    Points<ResourceId, AskedFreeTimes> unavailable;
    Points<ResourceId, AskedGroups> idle;
    Points<ResourceId, AskedGroups> cluster;
    Points<ResourceId, AskedGroups> busy;
    Points<ResourceId, AskedWork> workload;

    Watchers idle_watchers;
    Watchers cluster_watchers;
    Watchers busy_watchers;
    Lists<Row> spread_of;         ///< by event: points
    Lists<Row> link_of;           ///< by event: points
    Lists<Row> order_of;          ///< by event, first or second: points
    Lists<Row> split_of_place;    ///< by open place: points of avoid_split
    Lists<GivenUse> split_of;     ///< by event: points of avoid_split with who is given
    std::size_t spread_counts{};  ///< rows of Counters::starts_in

    [[nodiscard]] const EventFacts& operator[](EventId event) const {
        return events[event.value()];
    }

    [[nodiscard]] const OpenPlaceFacts& operator[](OpenPlaceId place) const {
        return open_places[place.value()];
    }

    [[nodiscard]] EventId event_of(MeetId meet) const { return event_of_meet[meet.value()]; }

    [[nodiscard]] MeetId meet_of(TaskId task) const { return meet_of_task[task.value()]; }

    /// The first task of a meet; the others follow, in the order of the open places.
    [[nodiscard]] TaskId first_task(MeetId meet) const {
        const auto& event = (*this)[event_of(meet)];
        const auto number = meet.value() - event.first_meet;
        return TaskId{event.first_task + number * static_cast<Row>(event.open_places)};
    }

    [[nodiscard]] OpenPlaceId place_of(TaskId task) const {
        const auto meet = meet_of(task);
        const auto& event = (*this)[event_of(meet)];
        return OpenPlaceId{event.first_place + task.value() - first_task(meet).value()};
    }

    /// Where a resource stands in what is counted by resource and time.
    [[nodiscard]] std::size_t at(ResourceId resource, Start time) const {
        return resource.value() * static_cast<std::size_t>(times) + static_cast<std::size_t>(time);
    }

    /// Where a resource and a time stand among watchers.
    [[nodiscard]] std::size_t
    watch(const Watchers& watchers, ResourceId resource, Start time) const {
        return watchers.kind[resource.value()] * static_cast<std::size_t>(times) +
               static_cast<std::size_t>(time);
    }

    /// The groups of a constraint that hold a time: places in its list.
    [[nodiscard]] std::span<const Row> groups_at(Row groups, Start time) const {
        return time_groups
            .at[groups * static_cast<std::size_t>(times) + static_cast<std::size_t>(time)];
    }
};

/// Throws ContractViolation when an event of an AvoidSplitAssignments constraint lacks its role.
[[nodiscard]] Prepared prepare(const xhstt::Instance& instance);

/// Visits the meets an event can have, existing or not.
template <class Visit>
void for_each_meet_row(const Prepared& prepared, EventId event, Visit visit) {
    const auto& facts = prepared[event];
    for (Row number = 0; number < static_cast<Row>(facts.duration); ++number)
        visit(MeetId{facts.first_meet + number});
}

/// Visits the tasks of a meet.
template <class Visit>
void for_each_task(const Prepared& prepared, MeetId meet, Visit visit) {
    const auto first = prepared.first_task(meet).value();
    const auto places = static_cast<Row>(prepared[prepared.event_of(meet)].open_places);
    for (Row number = 0; number < places; ++number)
        visit(TaskId{first + number});
}

}  // namespace slimfit::highschool
