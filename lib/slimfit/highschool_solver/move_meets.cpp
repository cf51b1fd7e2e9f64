#include "slimfit/highschool_solver/best_start.hpp"
#include "slimfit/highschool_solver/chain.hpp"
#include "slimfit/highschool_solver/moves.hpp"

#include <vector>

namespace slimfit::highschool_solver {

using namespace highschool;

namespace {

/// A start that a meet may have, by chance; the one it has when it is too long for any.
Start any_start(Bench& bench, MeetId meet) {
    const auto starts = starts_of(bench, meet);
    return starts.empty() ? bench.solution.start(meet) : bench.any(starts);
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
    const auto to = best_other_start(bench, *meet);
    if (to == no_start)
        return false;
    move_linked(bench, *meet, to);
    return true;
}

namespace {

/// Meets that make room for each other, one after the other, each once.
class Ejections {
public:
    explicit Ejections(Bench& bench) : bench_{bench} { ++bench.moves; }

    /// Moves a meet; what was in its way goes where it costs least, and so on.
    void move(MeetId meet, Start to) {
        go(meet, to);
        for (std::size_t next = 0; next < in_the_way_.size() && next < most; ++next)
            if (const auto other = good_other_start(bench_, in_the_way_[next]); other != no_start)
                go(in_the_way_[next], other);
    }

private:
    static constexpr std::size_t most = 8;

    void go(MeetId meet, Start to) {
        move_linked(bench_, meet, to);
        const auto moved = bench_.shifts;
        for (const auto& shift : moved)
            bench_.shifted[shift.meet.value()] = bench_.moves;
        for (const auto& shift : moved)
            for_each_in_the_way(bench_, shift.meet, [&](MeetId other) { note(other); });
    }

    void note(MeetId other) {
        if (bench_.shifted[other.value()] == bench_.moves ||
            bench_.prepared()[bench_.prepared().event_of(other)].given != no_start)
            return;
        for_each_linked(bench_, other, [&](MeetId linked) {
            bench_.shifted[linked.value()] = bench_.moves;
        });
        in_the_way_.push_back(other);
    }

    Bench& bench_;
    std::vector<MeetId> in_the_way_;
};

}  // namespace

bool make_room(Bench& bench) {
    const auto meet = any_meet(bench);
    if (!meet)
        return false;
    const auto to = any_start(bench, *meet);
    if (to == bench.solution.start(*meet))
        return false;
    Ejections{bench}.move(*meet, to);
    return true;
}

}  // namespace slimfit::highschool_solver
