#pragma once

#include "slimfit/solver/bench.hpp"

#include <array>
#include <string_view>

namespace slimfit::solver {

/// Each changes the solution by chance and answers whether it did; whoever calls takes it back or
/// keeps it.

/// An event gets another start and settles there; what shares its heads or its zone then may go to
/// where it was.
bool shift_event(Bench& bench);

/// Two events that share heads change starts, perhaps with their people.
bool swap_events(Bench& bench);

/// An event gets another zone; what is there may change to the zone it leaves.
bool change_zone(Bench& bench);

/// A seat gets another person, who is replaced where she was.
bool change_person(Bench& bench);

/// A seat that may be empty is filled by somebody free, or made empty.
bool fill_or_empty(Bench& bench);

/// A watching seat gets another person.
bool change_watcher(Bench& bench);

/// All seats of an event are filled anew, one after the other as is best.
bool staff_event(Bench& bench);

/// One person leads all events of a course.
bool lead_course(Bench& bench);

/// The seats at one moment are divided anew over their people, all at once.
bool staff_round(Bench& bench);

struct Neighbourhood {
    std::string_view name;
    bool (*move)(Bench&);
    int weight{};  ///< of its turns, beside the others, while all pay alike
};

inline constexpr auto neighbourhoods = std::array{
    Neighbourhood{"shift event", shift_event, 20},
    Neighbourhood{"swap events", swap_events, 10},
    Neighbourhood{"change zone", change_zone, 4},
    Neighbourhood{"change person", change_person, 10},
    Neighbourhood{"fill or empty", fill_or_empty, 5},
    Neighbourhood{"change watcher", change_watcher, 4},
    Neighbourhood{"staff event", staff_event, 2},
    Neighbourhood{"lead course", lead_course, 6},
    Neighbourhood{"staff round", staff_round, 1}};

}  // namespace slimfit::solver
