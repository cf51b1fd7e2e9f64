#include "slimfit/solver/search.hpp"

#include "slimfit/core/contract.hpp"
#include "slimfit/solver/audit.hpp"
#include "slimfit/solver/broken.hpp"
#include "slimfit/solver/construct.hpp"
#include "slimfit/solver/fork_join.hpp"
#include "slimfit/solver/schedule.hpp"
#include "slimfit/solver/stream.hpp"

#include <algorithm>
#include <deque>

namespace slimfit::solver {

using namespace timetable;

namespace {

using Clock = std::chrono::steady_clock;

/// An annealing cools in so many steps at least.
constexpr auto stretches = std::uint64_t{200};

/// Times the heat of the opening.
constexpr auto hottest_effort = 3;

/// One search: constructs, then lets the streams walk from meeting to meeting, each in its own part
/// of one solution that they put together again when they meet.
class Search {
public:
    Search(const Instance& instance, const Options& options, const Tuning& tuning)
        : options_{options},
          tuning_{tuning},
          prepared_{prepare(instance)},
          choices_{prepared_},
          random_{options.seed} {
        auto solution = options.start ? Solution{prepared_, *options.start} : Solution{prepared_};
        steps_of_construction_ = construct(solution);
        fill_given_seats(solution);
        best_ = solution.assignment();
        best_score_ = solution.score();
        score_at_meeting_ = best_score_;
        for (std::size_t stream = 0; stream < tuning.streams; ++stream)
            streams_.emplace_back(solution, choices_, tuning, random_.next());
        report();
    }

    Result run() {
        anneal(opening_limit(), options_.start ? tuning_.staying : tuning_.opening);
        for (auto effort = 1; is_broken() && !is_done() && has_used_less_than_half(); ++effort)
            if (!repair(effort))
                break;
        if (is_broken() && options_.start)
            anneal(part_of_what_is_left(2), tuning_.opening);
        anneal(what_is_left(), last_cooling());
        return {best_, best_score_, steps(), elapsed(), feasible_after_};
    }

private:
    /// No move touches a seat that one person alone may have: it is hers from the beginning, also
    /// in an event that has no start yet.
    void fill_given_seats(Solution& solution) const {
        for (std::uint32_t row = 0; row < choices_.is_open.size(); ++row)
            if (const SeatId seat{row}; !choices_.is_open[row] && prepared_[seat].occupying &&
                                        prepared_.candidates[row].size() == 1)
                solution.set_person(seat, 0);
        solution.keep();
    }

    [[nodiscard]] std::chrono::milliseconds elapsed() const {
        return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begin_);
    }

    [[nodiscard]] std::uint64_t steps() const {
        auto sum = steps_of_construction_;
        for (const auto& stream : streams_)
            sum += stream.steps();
        return sum;
    }

    [[nodiscard]] Limit opening_limit() const {
        return at_most_a_quarter_of_what_is_left(
            tuning_.opening_steps_per_event * prepared_.events.size()
        );
    }

    [[nodiscard]] Limit at_most_a_quarter_of_what_is_left(std::uint64_t enough) const {
        auto limit = part_of_what_is_left(4);
        limit.steps = std::min(limit.steps.value_or(enough), enough);
        return limit;
    }

    [[nodiscard]] Limit part_of_what_is_left(unsigned parts) const {
        auto limit = what_is_left();
        if (limit.steps)
            *limit.steps /= parts;
        if (limit.time)
            *limit.time /= parts;
        return limit;
    }

    [[nodiscard]] Limit what_is_left() const {
        auto limit = options_.limit;
        if (limit.steps)
            *limit.steps -= std::min(*limit.steps, steps());
        if (limit.time)
            *limit.time -= std::min(*limit.time, elapsed());
        return limit;
    }

    /// Something hard is left that is not proven to be unavoidable.
    [[nodiscard]] bool is_broken() const {
        return best_score_.hard > (options_.bound ? options_.bound->hard : 0);
    }

    [[nodiscard]] bool is_done() const {
        return options_.stop.stop_requested() || (options_.bound && best_score_ <= *options_.bound);
    }

    [[nodiscard]] bool has_used_less_than_half() const {
        return (!options_.limit.steps || steps() < *options_.limit.steps / 2) &&
               (!options_.limit.time || elapsed() < *options_.limit.time / 2);
    }

    /// All streams cool together from the best there is.
    void anneal(const Limit& limit, const Cooling& cooling) {
        jump_to_best();
        follow(limit, cooling, [&](const Heat& heat, std::uint64_t steps_of_each) {
            walk_apart(heat, steps_of_each);
            meet();
        });
    }

    [[nodiscard]] const Cooling& last_cooling() const {
        if (options_.start)
            return tuning_.staying;
        return is_broken() ? tuning_.opening : tuning_.improving;
    }

    /// Each stream cools by itself, but only in the districts where something is broken: what is
    /// well stays so, and the more there is of it the faster this is. Every second effort includes
    /// the districts next door, whose people may be what is lacking. Each effort is longer than the
    /// one before, and some begin hotter, to leave what the others could not. Returns whether there
    /// was anything to try.
    bool repair(int effort) {
        auto chosen = broken_districts();
        if (effort % 2 == 0)
            chosen = with_neighbours(choices_.districts, chosen);
        const auto events = std::ranges::count_if(choices_.districts.of_event, [&](auto district) {
            return chosen[district];
        });
        const auto enough = tuning_.opening_steps_per_event * static_cast<std::uint64_t>(events) *
                            static_cast<std::uint64_t>(effort);
        auto hotter = tuning_.opening;
        hotter.first_temperature *= 1 + (effort - 1) % hottest_effort;
        const auto steps_before = steps();
        jump_to_best();
        const auto division =
            Division::of_some(choices_.districts, prepared_.days, chosen, random_);
        for (auto& stream : streams_)
            stream.keep_to(division, 0);
        follow(
            at_most_a_quarter_of_what_is_left(enough * streams_.size()),
            hotter,
            [&](const Heat& heat, std::uint64_t steps_of_each) {
                walk(heat, steps_of_each);
                note_bests();
            }
        );
        return steps() > steps_before;
    }

    [[nodiscard]] std::vector<bool> broken_districts() const {
        auto broken = std::vector<bool>(choices_.districts.count);
        for (const auto event : broken_events(Solution{prepared_, best_}))
            broken[choices_.districts.of_event[event.value()]] = true;
        return broken;
    }

    void jump_to_best() {
        const auto solution = Solution{prepared_, best_};
        for (auto& stream : streams_)
            stream.jump_to(solution, best_);
        score_at_meeting_ = best_score_;
    }

    /// Cools step by step until the limit is used.
    template <class Walk>
    void follow(const Limit& limit, const Cooling& cooling, Walk walk_a_stretch) {
        const auto schedule = Schedule{limit, cooling};
        const auto steps_before = steps();
        const auto elapsed_before = elapsed();
        while (!is_done()) {
            const auto used = steps() - steps_before;
            const auto passed = elapsed() - elapsed_before;
            if (schedule.is_over(used, passed))
                return;
            walk_a_stretch(schedule.heat(used, passed), steps_to_meeting(limit, used));
            report();
        }
    }

    /// Of each stream. To meet costs about as much as some steps for each event.
    [[nodiscard]] std::uint64_t steps_to_meeting(const Limit& limit, std::uint64_t used) const {
        const auto events = std::max<std::uint64_t>(1, prepared_.events.size());
        const auto most = std::max<std::uint64_t>(
            tuning_.steps_between_meetings, tuning_.steps_between_meetings_per_event * events
        );
        if (!limit.steps)
            return most;
        const auto of_each = *limit.steps / streams_.size();
        const auto left = (*limit.steps - used) / streams_.size();
        const auto usual = std::clamp<std::uint64_t>(of_each / stretches, 2 * events, most);
        return std::clamp<std::uint64_t>(left, 1, usual);
    }

    /// Days or districts are dealt out anew each time, so that in the end everything can be changed
    /// together with everything else.
    [[nodiscard]] Division divide() {
        const auto& districts = choices_.districts;
        if (districts.count > 1 && !random_.once_in(4))
            return Division::by_districts(districts, prepared_.days, streams_.size(), random_);
        return Division::by_days(districts, prepared_.days, streams_.size(), random_);
    }

    void walk(const Heat& heat, std::uint64_t steps_of_each) {
        fork_join(streams_.size(), options_.threads, [&](std::size_t row) {
            streams_[row].walk(steps_of_each, heat, options_.audit);
        });
    }

    void walk_apart(const Heat& heat, std::uint64_t steps_of_each) {
        const auto division = divide();
        for (std::size_t row = 0; row < streams_.size(); ++row)
            streams_[row].keep_to(division, row);
        walk(heat, steps_of_each);
    }

    void note_bests() {
        for (const auto& stream : streams_)
            if (note(stream.best_score(), stream.best()) && options_.audit != Audit::off)
                audit(stream);
    }

    void meet() {
        note_bests();
        auto assignment = streams_.front().solution().assignment();
        auto together = streams_.front().solution();
        for (std::size_t row = 1; row < streams_.size(); ++row)
            add_part(streams_[row], assignment, together);
        together.keep();
        note(together.score(), assignment);
        score_at_meeting_ = together.score();
        for (auto& stream : streams_)
            stream.jump_to(together, assignment);
    }

    /// Takes over what a stream changed in its part. Left out when parts that were good apart clash
    /// hard together.
    void add_part(const Stream& stream, Assignment& assignment, Solution& together) const {
        auto with_part = assignment;
        for (std::uint32_t row = 0; row < with_part.size(); ++row)
            if (stream.territory().owns[row])
                stream.solution().write_choice(EventId{row}, with_part[row]);
        auto next = Solution{prepared_, with_part};
        const auto more_by_itself =
            std::max<std::int64_t>(0, stream.solution().score().hard - score_at_meeting_.hard);
        if (next.score().hard > together.score().hard + more_by_itself)
            return;
        assignment = std::move(with_part);
        together = std::move(next);
    }

    bool note(Score score, const Assignment& assignment) {
        if (score >= best_score_)
            return false;
        best_score_ = score;
        best_ = assignment;
        return true;
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
            options_.progress({elapsed(), best_score_, steps(), &best_});
    }

    Clock::time_point begin_{Clock::now()};
    const Options& options_;
    const Tuning& tuning_;
    Prepared prepared_;
    Choices choices_;
    Random random_;
    std::deque<Stream> streams_;
    std::uint64_t steps_of_construction_{};
    Assignment best_;
    Score best_score_;
    Score score_at_meeting_;
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
