#include "slimfit/highschool_solver/solve.hpp"

#include "slimfit/core/contract.hpp"
#include "slimfit/highschool_solver/audit.hpp"
#include "slimfit/highschool_solver/construct.hpp"
#include "slimfit/highschool_solver/heating.hpp"
#include "slimfit/solver/fork_join.hpp"
#include "slimfit/solver/schedule.hpp"

#include <algorithm>
#include <deque>
#include <limits>
#include <utility>

namespace slimfit::highschool_solver {

using namespace highschool;

namespace {

using Clock = std::chrono::steady_clock;

class Search {
public:
    Search(const Prepared& prepared, const Options& options, const Tuning& tuning)
        : options_{options}, tuning_{tuning}, choices_{prepared}, random_{options.seed} {
        auto solution = options.start ? Solution{prepared, *options.start} : Solution{prepared};
        steps_of_construction_ = construct(solution, choices_);
        best_ = solution.decisions();
        best_score_ = solution.score();
        for (std::size_t stream = 0; stream < tuning.streams; ++stream)
            streams_.emplace_back(solution, choices_, tuning.weights, random_.next());
        report();
    }

    Result run() {
        walk_until_cold();
        decide_parts();
        return {std::move(best_), best_score_, steps(), elapsed()};
    }

private:
    [[nodiscard]] std::chrono::milliseconds elapsed() const {
        return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begin_);
    }

    [[nodiscard]] std::uint64_t steps() const {
        auto sum = steps_of_construction_;
        for (const auto& stream : streams_)
            sum += stream.steps();
        return sum;
    }

    [[nodiscard]] bool is_done() const {
        return options_.stop.stop_requested() || best_score_ <= options_.bound;
    }

    [[nodiscard]] std::uint64_t steps_left_of_each() const {
        if (!options_.limit.steps)
            return std::numeric_limits<std::uint32_t>::max();
        const auto left = *options_.limit.steps - std::min(*options_.limit.steps, steps());
        return std::max<std::uint64_t>(1, (left + streams_.size() - 1) / streams_.size());
    }

    [[nodiscard]] std::uint64_t steps_to_meeting() const {
        return std::min(steps_left_of_each(), tuning_.steps_between_meetings);
    }

    void walk_until_cold() {
        const auto cooling = cooling_for(streams_.front().solution(), choices_, tuning_, random_);
        const solver::Schedule schedule{limit_of_walk(), cooling};
        while (!is_done() && !is_frozen() && !schedule.is_over(steps(), elapsed())) {
            walk(schedule.heat(steps(), elapsed()));
            meet();
            report();
        }
    }

    [[nodiscard]] solver::Limit limit_of_walk() const {
        auto limit = options_.limit;
        if (limit.steps)
            *limit.steps -= *limit.steps / 1000 * tuning_.share_of_parts;
        if (limit.time)
            *limit.time -= *limit.time * tuning_.share_of_parts / 1000;
        return limit;
    }

    /// Whether moves have changed next to nothing for a while.
    [[nodiscard]] bool is_frozen() {
        if (meetings_ - looked_ < tuning_.meetings_between_looks)
            return false;
        std::uint64_t changes{};
        for (const auto& stream : streams_)
            changes += stream.changes();
        looked_ = meetings_;
        return changes - std::exchange(changes_, changes) < tuning_.changes_of_frozen;
    }

    /// Each stream by itself, from the best; who falls behind goes on from the one in front.
    void decide_parts() {
        const auto until =
            options_.limit.time ? std::optional{begin_ + *options_.limit.time} : std::nullopt;
        jump_all_to(Solution{*choices_.prepared, best_});
        while (!is_done() && !is_over()) {
            const auto left = steps_left_of_each();
            const auto steps_of_each = std::min(left, tuning_.steps_between_meetings_of_parts);
            solver::fork_join(streams_.size(), options_.threads, [&](std::size_t row) {
                streams_[row].decide_parts(
                    steps_of_each, {.steps = left, .until = until}, options_.audit
                );
            });
            for (const auto& stream : streams_)
                note(stream);
            jump_all_to(best_stream().solution());
            report();
        }
    }

    [[nodiscard]] bool is_over() const {
        return (options_.limit.steps && steps() >= *options_.limit.steps) ||
               (options_.limit.time && elapsed() >= *options_.limit.time);
    }

    [[nodiscard]] const Stream& best_stream() const {
        return *std::ranges::min_element(streams_, {}, [](const Stream& stream) {
            return stream.solution().score();
        });
    }

    void jump_all_to(const Solution& solution) {
        const auto score = solution.score();
        for (auto& stream : streams_)
            if (stream.solution().score() != score)
                stream.jump_to(solution);
    }

    void walk(const solver::Heat& heat) {
        const auto steps_of_each = steps_to_meeting();
        solver::fork_join(streams_.size(), options_.threads, [&](std::size_t row) {
            streams_[row].walk(steps_of_each, heat, options_.audit);
        });
    }

    /// Notes the best of all; now and then the others go on from where the one that stands best is.
    void meet() {
        for (const auto& stream : streams_)
            note(stream);
        if (++meetings_ % meetings_between_jumps != 0)
            return;
        const auto first = std::ranges::min_element(streams_, {}, &Stream::level);
        for (auto& stream : streams_)
            if (&stream != &*first)
                stream.jump_to(first->solution());
    }

    void note(const Stream& stream) {
        if (stream.best_score() >= best_score_)
            return;
        best_score_ = stream.best_score();
        best_ = stream.best();
        if (options_.audit == solver::Audit::off)
            return;
        const solver::Moment moment{"the walk to a new best", steps(), options_.seed};
        expect_no_drift(stream.solution(), moment);
        expect_score(Solution{*choices_.prepared, best_}, best_score_, moment);
    }

    void report() {
        if (options_.progress)
            options_.progress({elapsed(), best_score_, steps()});
    }

    static constexpr auto meetings_between_jumps = 50;

    Clock::time_point begin_{Clock::now()};
    const Options& options_;
    const Tuning& tuning_;
    Choices choices_;
    solver::Random random_;
    std::deque<Stream> streams_;
    std::uint64_t steps_of_construction_{};
    std::uint64_t meetings_{};
    std::uint64_t looked_{};   ///< the meeting at which the changes were counted last
    std::uint64_t changes_{};  ///< by moves, at that meeting
    Decisions best_;
    Score best_score_;
};

}  // namespace

Result solve(const Prepared& prepared, const Options& options, const Tuning& tuning) {
    expects(options.limit.steps || options.limit.time, "a search needs a limit");
    expects(options.threads > 0, "a search needs a thread");
    expects(tuning.streams > 0, "a search needs a stream");
    return Search{prepared, options, tuning}.run();
}

}  // namespace slimfit::highschool_solver
