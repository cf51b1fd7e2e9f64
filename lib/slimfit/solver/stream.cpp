#include "slimfit/solver/stream.hpp"

#include "slimfit/solver/audit.hpp"
#include "slimfit/solver/broken.hpp"

#include <algorithm>

namespace slimfit::solver {

using namespace timetable;

namespace {

/// To look for what is broken costs about as much as some steps for each event.
std::uint64_t steps_between_looks(const Solution& solution) {
    return 1'000 + 5 * solution.prepared().events.size();
}

std::vector<Share> shares(const Tuning& tuning) {
    std::vector<Share> shares;
    for (const auto weight : tuning.weights)
        shares.push_back({weight});
    return shares;
}

}  // namespace

Stream::Stream(
    const Solution& start, const Choices& choices, const Tuning& tuning, std::uint64_t seed
)
    : solution_{start},
      random_{seed},
      seed_{seed},
      bench_{solution_, Territory{choices, solution_}, random_, {tuning.opening.first_hard_weight}},
      best_{start.assignment()},
      best_score_{start.score()},
      is_stale_(best_.size()),
      turns_{shares(tuning)} {}

void Stream::walk(std::uint64_t steps, const Heat& heat, Audit audit) {
    bench_.energy = heat.energy;
    const auto until = bench_.steps + steps;
    auto look_again = bench_.steps;
    while (bench_.steps < until) {
        if (bench_.steps >= look_again) {
            look_for_broken();
            look_again = bench_.steps + steps_between_looks(solution_);
        }
        ++bench_.steps;
        try_move(heat, audit);
    }
}

void Stream::jump_to(const Solution& solution, const Assignment& assignment) {
    solution_ = solution;
    best_ = assignment;
    best_score_ = solution.score();
    stale_.clear();
    is_stale_.assign(best_.size(), false);
}

void Stream::keep_to(const Division& division, std::size_t stream) {
    bench_.territory = Territory{*bench_.territory.choices, solution_, division, stream};
}

void Stream::try_move(const Heat& heat, Audit audit) {
    const auto row = turns_.next(random_);
    const auto steps = bench_.steps;
    const auto level = bench_.level();
    const auto allowed = level + allowed_rise(heat.temperature, random_);
    bench_.trespassed = false;
    const auto moved = neighbourhoods[row].move(bench_) && !bench_.trespassed;
    if (audit == Audit::moves)
        expect_no_drift(solution_, {neighbourhoods[row].name, bench_.steps, seed_});
    const auto new_level = bench_.level();
    turns_.note(row, bench_.steps - steps + 1, moved && new_level < level);
    if (moved && new_level <= allowed) {
        keep_move();
        return;
    }
    solution_.undo_to(0);
    if (audit == Audit::moves)
        expect_no_drift(solution_, {"taking back", bench_.steps, seed_});
}

/// Writes down a new best by the events that changed since the last one: there are many new bests
/// while going downhill, and few changes between them.
void Stream::keep_move() {
    solution_.for_each_changed_event([&](EventId event) {
        if (is_stale_[event.value()])
            return;
        is_stale_[event.value()] = true;
        stale_.push_back(event);
    });
    solution_.keep();
    if (solution_.score() >= best_score_)
        return;
    best_score_ = solution_.score();
    for (const auto event : stale_) {
        solution_.write_choice(event, best_[event.value()]);
        is_stale_[event.value()] = false;
    }
    stale_.clear();
}

void Stream::look_for_broken() {
    bench_.broken.clear();
    bench_.broken_seats.clear();
    if (solution_.score().hard == 0)
        return;
    for (const auto event : broken_events(solution_)) {
        if (bench_.territory.is_movable[event.value()])
            bench_.broken.push_back(event);
        for (const auto seat : solution_.prepared().seats[event.value()])
            if (solution_.prepared()[seat].occupying && bench_.territory.is_open[seat.value()])
                bench_.broken_seats.push_back(seat);
    }
}

}  // namespace slimfit::solver
