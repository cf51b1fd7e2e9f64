#include "slimfit/highschool_solver/chain.hpp"
#include "slimfit/highschool_solver/moves.hpp"

#include <algorithm>

namespace slimfit::highschool_solver {

using namespace highschool;

namespace {

/// A start that a meet may have, by chance.
Start any_start(Bench& bench, MeetId meet) {
    const auto event = bench.prepared().event_of(meet);
    return bench.any(bench.choices.starts_of(event, bench.solution.duration(meet)));
}

/// Moves a meet with what is linked with it.
void move_linked(Bench& bench, MeetId meet, Start to) {
    bench.shifts.clear();
    for_each_linked(bench, meet, [&](MeetId linked) {
        if (bench.prepared()[bench.prepared().event_of(linked)].given == no_start)
            bench.shifts.push_back({linked, to});
    });
    shift_gathered(bench);
}

/// Of all starts the one at which the level is least; the first by chance when there are several.
void take_best_start(Bench& bench, MeetId meet) {
    const auto event = bench.prepared().event_of(meet);
    const auto starts = bench.choices.starts_of(event, bench.solution.duration(meet));
    const auto here = bench.solution.start(meet);
    auto best = here;
    auto best_level = bench.level();
    const auto first = bench.random.below(starts.size());
    for (std::size_t tried = 0; tried < starts.size(); ++tried) {
        const auto start = starts[(first + tried) % starts.size()];
        if (start == here)
            continue;
        const auto mark = bench.solution.mark();
        move_linked(bench, meet, start);
        if (bench.level() < best_level) {
            best_level = bench.level();
            best = start;
        }
        bench.solution.undo_to(mark);
    }
    if (best != here)
        move_linked(bench, meet, best);
}

bool shift_with_chain(Bench& bench, std::size_t most) {
    const auto meet = any_meet(bench);
    if (!meet)
        return false;
    const auto to = any_start(bench, *meet);
    if (to == bench.solution.start(*meet))
        return false;
    if (bench.solution.start(*meet) == no_start)
        move_linked(bench, *meet, to);
    else if (gather_chain(
                 bench,
                 *meet,
                 to,
                 most,
                 bench.random.once_in(2) ? InTheWay::given : InTheWay::chosen
             ))
        shift_gathered(bench);
    else
        return false;
    return true;
}

}  // namespace

bool move_meet(Bench& bench) {
    const auto meet = any_meet(bench);
    if (!meet)
        return false;
    const auto to = any_start(bench, *meet);
    if (to == bench.solution.start(*meet))
        return false;
    move_linked(bench, *meet, to);
    return true;
}

bool swap_meets(Bench& bench) {
    constexpr std::size_t a_few{5};
    return shift_with_chain(bench, a_few);
}

bool shift_chain(Bench& bench) {
    constexpr std::size_t many{40};
    return shift_with_chain(bench, many);
}

bool swap_neighbours(Bench& bench) {
    const auto meet = any_meet(bench);
    if (!meet || bench.solution.start(*meet) == no_start)
        return false;
    const auto& given = bench.prepared().given[bench.prepared().event_of(*meet).value()];
    const auto [start, end] = bench.solution.time(*meet);
    if (given.empty() || end >= bench.prepared().times)
        return false;
    const auto resource = bench.any(given).resource;
    if (bench.solution.tasks_at(resource, end) != 1)
        return false;
    const auto next = bench.solution.only_meet_at(resource, end);
    if (bench.solution.start(next) != end)
        return false;
    bench.shifts.clear();
    auto may_go = true;
    const auto add = [&](MeetId first, Start to) {
        for_each_linked(bench, first, [&](MeetId linked) {
            const auto event = bench.prepared().event_of(linked);
            may_go = may_go && bench.prepared()[event].given == no_start &&
                     bench.choices.may_start(event, bench.solution.duration(linked), to);
            bench.shifts.push_back({linked, to});
        });
    };
    add(*meet, start + bench.solution.duration(next));
    add(next, start);
    if (may_go)
        shift_gathered(bench);
    return may_go;
}

bool move_to_best(Bench& bench) {
    const auto meet = any_meet(bench);
    if (!meet)
        return false;
    const auto before = bench.solution.start(*meet);
    take_best_start(bench, *meet);
    return bench.solution.start(*meet) != before;
}

bool make_room(Bench& bench) {
    constexpr std::size_t most{4};
    const auto meet = any_meet(bench);
    if (!meet)
        return false;
    const auto to = any_start(bench, *meet);
    if (to == bench.solution.start(*meet))
        return false;
    move_linked(bench, *meet, to);
    std::vector<MeetId> in_the_way;
    for_each_in_the_way(bench, *meet, [&](MeetId other) {
        const auto is_new = std::ranges::find(in_the_way, other) == in_the_way.end();
        if (is_new && bench.prepared()[bench.prepared().event_of(other)].given == no_start)
            in_the_way.push_back(other);
    });
    if (in_the_way.size() > most)
        return true;
    for (const auto other : in_the_way)
        take_best_start(bench, other);
    return true;
}

}  // namespace slimfit::highschool_solver
