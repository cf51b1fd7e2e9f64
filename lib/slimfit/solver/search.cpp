#include "slimfit/solver/search.hpp"

#include "slimfit/core/contract.hpp"
#include "slimfit/solver/audit.hpp"
#include "slimfit/solver/construct.hpp"
#include "slimfit/solver/fork_join.hpp"
#include "slimfit/solver/schedule.hpp"
#include "slimfit/solver/stream.hpp"

#include <list>

namespace slimfit::solver {

using namespace timetable;

namespace {

using Clock = std::chrono::steady_clock;

/// One search: constructs, then lets the streams walk from meeting to meeting.
class Search {
public:
    Search(const Instance& instance, const Options& options, const Tuning& tuning)
        : options_{options},
          tuning_{tuning},
          prepared_{prepare(instance)},
          choices_{prepared_},
          schedule_{options.limit, tuning} {
        auto random = Random{options.seed};
        auto solution = options.start ? Solution{prepared_, *options.start} : Solution{prepared_};
        auto bench = Bench{solution, choices_, random, {tuning.hard_weight}};
        construct(bench);
        steps_of_construction_ = bench.steps;
        best_ = solution.assignment();
        best_score_ = solution.score();
        for (std::size_t stream = 0; stream < tuning.streams; ++stream)
            streams_.emplace_back(solution, choices_, tuning, random.next());
        report();
    }

    Result run() {
        while (!is_over()) {
            walk();
            meet();
            report();
        }
        return {best_, best_score_, steps(), elapsed(), feasible_after_};
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

    [[nodiscard]] bool is_over() const {
        return options_.stop.stop_requested() || schedule_.is_over(steps(), elapsed()) ||
               (options_.bound && best_score_ <= *options_.bound);
    }

    void walk() {
        const auto temperature = schedule_.temperature(steps(), elapsed());
        auto streams = std::vector<Stream*>{};
        for (auto& stream : streams_)
            streams.push_back(&stream);
        fork_join(streams.size(), options_.threads, [&](std::size_t row) {
            streams[row]->walk(tuning_.steps_between_meetings, temperature, options_.audit);
        });
    }

    void meet() {
        for (const auto& stream : streams_)
            if (stream.best_score() < best_score_) {
                best_score_ = stream.best_score();
                best_ = stream.best();
                if (options_.audit != Audit::off)
                    audit(stream);
            }
    }

    /// Nothing has drifted where the stream is, and its best is what was written down for it.
    void audit(const Stream& stream) const {
        const auto moment = Moment{"the walk to a new best", steps(), options_.seed};
        expect_no_drift(stream.solution(), moment);
        expect_score(Solution{prepared_, best_}, best_score_, moment);
    }

    void report() {
        if (!feasible_after_ && best_score_.hard == 0)
            feasible_after_ = elapsed();
        if (options_.progress)
            options_.progress({elapsed(), best_score_, steps()});
    }

    Clock::time_point begin_{Clock::now()};
    const Options& options_;
    const Tuning& tuning_;
    Prepared prepared_;
    Choices choices_;
    Schedule schedule_;
    std::list<Stream> streams_;
    std::uint64_t steps_of_construction_{};
    Assignment best_;
    Score best_score_;
    std::optional<std::chrono::milliseconds> feasible_after_;
};

}  // namespace

Result search(const Instance& instance, const Options& options, const Tuning& tuning) {
    expects(options.limit.steps || options.limit.time, "a search needs a limit");
    expects(options.threads > 0, "a search needs a thread");
    expects(tuning.streams > 0, "a search needs a stream");
    return Search{instance, options, tuning}.run();
}

}  // namespace slimfit::solver
