#pragma once

#include "slimfit/highschool/prepared.hpp"
#include "slimfit/highschool/solution.hpp"
#include "slimfit/highschool_solver/splits.hpp"

#include <algorithm>
#include <vector>

namespace slimfit::highschool_solver {

/// The splits of an event that cost the least hard, as far as splits are judged by themselves.
struct Splitting {
    highschool::EventId event;
    std::vector<Split> least_hard;
    std::vector<Split> cheapest;  ///< those of them that cost the least soft
};

/// What may be chosen where, without a hard cost that is sure beforehand; everything where nothing
/// is without. Made once for an instance.
struct Choices {
    explicit Choices(const highschool::Prepared& prepared);

    const highschool::Prepared* prepared;

    /// By event and duration, see row(): where a meet may start.
    highschool::Lists<highschool::Start> starts;
    highschool::TimeSets start_sets;  ///< the same as sets

    highschool::Lists<highschool::ResourceRow> candidates;  ///< by open place, in order
    highschool::Lists<highschool::EventId> linked;  ///< by event: all it is linked with, not itself
    highschool::Lists<highschool::EventId> events_of;  ///< by resource: those it is given to
    std::vector<highschool::MeetId> movable;           ///< of events without a given time
    std::vector<highschool::TaskId> tasks;             ///< with more than one candidate
    std::vector<Splitting> splittable;  ///< events with several splits that are equally hard

    /// An event has a row for each duration that a meet of it can have.
    [[nodiscard]] highschool::Row row(highschool::EventId event, std::int32_t duration) const {
        return (*prepared)[event].first_meet + static_cast<highschool::Row>(duration) - 1;
    }

    [[nodiscard]] std::span<const highschool::Start>
    starts_of(highschool::EventId event, std::int32_t duration) const {
        return starts[row(event, duration)];
    }

    [[nodiscard]] bool may_take(highschool::TaskId task, highschool::ResourceRow resource) const {
        return std::ranges::binary_search(candidates[prepared->place_of(task).value()], resource);
    }

    [[nodiscard]] bool
    may_start(highschool::EventId event, std::int32_t duration, highschool::Start start) const {
        return start >= 0 && start + duration <= prepared->times &&
               highschool::holds(start_sets[row(event, duration)], start);
    }
};

}  // namespace slimfit::highschool_solver
