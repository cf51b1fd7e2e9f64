#include "slimfit/highschool_solver/stream.hpp"

#include "slimfit/highschool_solver/audit.hpp"

namespace slimfit::highschool_solver {

using namespace highschool;

namespace {

/// To look at all that is wrong costs about as much as some steps for each event.
std::uint64_t steps_between_looks(const Prepared& prepared) {
    return 1'000 + 2 * prepared.events.size();
}

/// What there is nothing for in this school has no turns.
std::vector<solver::Share> shares(const Weights& weights, const Choices& choices) {
    std::vector<solver::Share> shares;
    for (std::size_t row = 0; row < neighbourhoods.size(); ++row) {
        const auto& neighbourhood = neighbourhoods[row];
        shares.push_back({neighbourhood.applies(choices) ? weights[row] : 0, neighbourhood.least});
    }
    return shares;
}

}  // namespace

Stream::Stream(
    const Solution& start, const Choices& choices, const Weights& weights, std::uint64_t seed
)
    : solution_{start},
      random_{seed},
      seed_{seed},
      bench_{.solution = solution_, .choices = choices, .random = random_},
      best_{start.decisions()},
      best_score_{start.score()},
      turns_{shares(weights, choices)} {
    bench_.shifted.resize(choices.prepared->meets);
}

void Stream::walk(std::uint64_t steps, const solver::Heat& heat, solver::Audit audit) {
    bench_.energy = heat.energy;
    const auto until = bench_.steps + steps;
    auto look_again = bench_.steps;
    while (bench_.steps < until) {
        if (bench_.steps >= look_again) {
            look_around();
            look_again = bench_.steps + steps_between_looks(solution_.prepared());
        }
        ++bench_.steps;
        if (!turns_.empty())
            try_move(heat, audit);
    }
}

void Stream::decide_parts(std::uint64_t steps, PartsLimit limit, solver::Audit audit) {
    const auto end = bench_.steps + limit.steps;
    const auto last = bench_.steps + steps;
    while (bench_.steps < last && (!limit.until || std::chrono::steady_clock::now() < *limit.until)
    ) {
        look_around();
        limit.steps = end - bench_.steps;
        const auto is_better = parts_.decide_one(bench_, limit);
        if (audit == solver::Audit::moves)
            expect_no_drift(solution_, {"a part as a whole", bench_.steps, seed_});
        if (is_better)
            keep_move();
        else
            solution_.undo_to(0);
    }
}

void Stream::look_around() {
    bench_.breaches = breaches(solution_);
    bench_.hot = hot_spots(solution_, bench_.choices, bench_.breaches);
}

void Stream::jump_to(const Solution& solution) {
    solution_ = solution;
    solution_.keep();
    if (solution_.score() < best_score_) {
        best_ = solution_.decisions();
        best_score_ = solution_.score();
    }
}

void Stream::try_move(const solver::Heat& heat, solver::Audit audit) {
    const auto row = turns_.next(random_);
    const auto steps = bench_.steps;
    const auto level = bench_.level();
    const auto allowed = level + solver::allowed_rise(heat.temperature, random_);
    const auto moved = neighbourhoods[row].move(bench_);
    if (audit == solver::Audit::moves)
        expect_no_drift(solution_, {neighbourhoods[row].name, bench_.steps, seed_});
    const auto new_level = bench_.level();
    turns_.note(row, bench_.steps - steps + 1, moved && new_level < level);
    if (moved && new_level <= allowed) {
        changes_ += new_level == level ? 0 : 1;
        keep_move();
        return;
    }
    solution_.undo_to(0);
    if (audit == solver::Audit::moves)
        expect_no_drift(solution_, {"taking back", bench_.steps, seed_});
}

void Stream::keep_move() {
    solution_.keep();
    if (solution_.score() >= best_score_)
        return;
    best_score_ = solution_.score();
    best_ = solution_.decisions();
}

}  // namespace slimfit::highschool_solver
