#pragma once

#include "slimfit/highschool_solver/bench.hpp"

#include <cstddef>
#include <cstdint>

namespace slimfit::highschool_solver {

/// What counts as being in the way of a chain.
enum class InTheWay : std::uint8_t {
    given,  ///< who has a resource that is given; tasks find somebody else where they come
    chosen  ///< who has any resource, chosen ones too
};

/// Gathers in bench.shifts what has to move when a meet goes to a start: what is linked with it
/// goes along; what is in its way there goes as far the other way, if it may; and so on. False when
/// that would be more than so many meets, those linked not counted.
[[nodiscard]] bool gather_chain(
    Bench& bench,
    highschool::MeetId meet,
    highschool::Start to,
    std::size_t most,
    InTheWay in_the_way
);

/// Moves all that was gathered, then settles the tasks, mostly.
void shift_gathered(Bench& bench);

/// Visits what has one of the given resources of a meet where it now runs, as far as it can be
/// told: alone there with the meet.
template <class Visit>
void for_each_in_the_way(const Bench& bench, highschool::MeetId meet, Visit visit) {
    const auto& solution = bench.solution;
    const auto& prepared = bench.prepared();
    const auto range = solution.time(meet);
    for (const auto& given : prepared.given[prepared.event_of(meet).value()])
        for (auto time = range.first; time < range.last; ++time) {
            if (solution.tasks_at(given.resource, time) != 2)
                continue;
            const auto both = solution.only_meet_at(given.resource, time).value();
            const highschool::MeetId other{both - meet.value()};
            if (other != meet)
                visit(other);
        }
}

}  // namespace slimfit::highschool_solver
