#pragma once

#include "slimfit/highschool_solver/bench.hpp"

#include <array>
#include <string_view>

namespace slimfit::highschool_solver {

/// Each changes the solution by chance and answers whether it did; whoever calls takes it back or
/// keeps it.

/// A meet goes to another start, with those linked with it; their tasks settle there.
bool move_meet(Bench& bench);

/// A meet goes to another start, and what is in its way goes the other way: a Kempe chain of a few
/// meets.
bool swap_meets(Bench& bench);

/// The same with a long chain.
bool shift_chain(Bench& bench);

/// Two meets of a resource, one right after the other, change their order.
bool swap_neighbours(Bench& bench);

/// A meet goes to another start, what is in its way goes where it costs least, what is in the way
/// there too, and so on: an ejection chain.
bool make_room(Bench& bench);

/// A meet goes where it costs least.
bool move_to_best(Bench& bench);

/// All that clashes for a resource goes where it is free, at once: what must be used as a whole or
/// not at all is not begun one by one.
bool spread_out(Bench& bench);

/// A resource that is busy in too many time groups leaves one of them, with all its meets there.
bool clear_group(Bench& bench);

/// What a resource has in two stretches of times is laid out anew there: one meet goes somewhere by
/// chance, the others as is best around it.
bool lay_out(Bench& bench);

/// A task gets another resource, whose own task then gets the one that was here.
bool change_resource(Bench& bench);

/// Two resources change tasks, as far as these are in each other's way.
bool swap_resources(Bench& bench);

/// A task gets the resource that costs least.
bool take_best_resource(Bench& bench);

/// All tasks that belong together, of an event or an event group, get the same resource.
bool unite_resources(Bench& bench);

/// Two resources change all tasks that belong together with one of each.
bool swap_all_tasks(Bench& bench);

/// A meet is split in two.
bool split_meet(Bench& bench);

/// Two meets of an event become one.
bool merge_meets(Bench& bench);

/// A meet gives a time to another one of its event.
bool shift_duration(Bench& bench);

/// An event gets another of its good splits.
bool split_otherwise(Bench& bench);

struct Neighbourhood {
    std::string_view name;
    bool (*move)(Bench&);
    int weight{};  ///< of its turns, beside the others, while all pay alike
    bool (*applies)(const Choices&);
    double least{0.05};  ///< the part of its turns that it keeps, see solver::Share
};

namespace applies {

[[nodiscard]] inline bool to_meets(const Choices& choices) {
    return !choices.movable.empty();
}

[[nodiscard]] inline bool to_tasks(const Choices& choices) {
    return !choices.tasks.empty();
}

[[nodiscard]] inline bool to_splits(const Choices& choices) {
    return !choices.splittable.empty();
}

}  // namespace applies

/// What another split gains is seen only when other moves have made use of it, so that those keep
/// their turns.
inline constexpr auto neighbourhoods = std::array{
    Neighbourhood{"move meet", move_meet, 20, applies::to_meets},
    Neighbourhood{"swap meets", swap_meets, 40, applies::to_meets},
    Neighbourhood{"shift chain", shift_chain, 5, applies::to_meets},
    Neighbourhood{"swap neighbours", swap_neighbours, 5, applies::to_meets},
    Neighbourhood{"make room", make_room, 1, applies::to_meets},
    Neighbourhood{"move to best", move_to_best, 1, applies::to_meets},
    Neighbourhood{"spread out", spread_out, 6, applies::to_meets},
    Neighbourhood{"clear group", clear_group, 2, applies::to_meets},
    Neighbourhood{"lay out", lay_out, 1, applies::to_meets},
    Neighbourhood{"change resource", change_resource, 15, applies::to_tasks},
    Neighbourhood{"swap resources", swap_resources, 8, applies::to_tasks},
    Neighbourhood{"take best resource", take_best_resource, 1, applies::to_tasks},
    Neighbourhood{"unite resources", unite_resources, 3, applies::to_tasks},
    Neighbourhood{"swap all tasks", swap_all_tasks, 3, applies::to_tasks},
    Neighbourhood{"split meet", split_meet, 3, applies::to_splits, 1},
    Neighbourhood{"merge meets", merge_meets, 3, applies::to_splits, 1},
    Neighbourhood{"shift duration", shift_duration, 3, applies::to_splits, 1},
    Neighbourhood{"split otherwise", split_otherwise, 3, applies::to_splits, 1}};

}  // namespace slimfit::highschool_solver
