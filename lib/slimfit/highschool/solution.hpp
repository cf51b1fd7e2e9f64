#pragma once

#include "slimfit/highschool/change.hpp"
#include "slimfit/highschool/counters.hpp"
#include "slimfit/highschool/decisions.hpp"

#include <vector>

namespace slimfit::highschool {

/// What was decided, with its score kept at each change.
///
///     auto solution = Solution{prepared};
///     const auto mark = solution.mark();
///     const auto change = solution.set_start(meet, 2) + solution.set_resource(task, 0);
///     if (change > Score{})
///         solution.undo_to(mark);   // as if nothing had happened
///     solution.keep();              // nothing before can be undone any more
///
/// The score is the sum of what the families (families/all.hpp) judge over all their scopes; a
/// change judges the touched scopes before and after. A copy is independent of the original.
class Solution {
public:
    /// From nothing_decided().
    explicit Solution(const Prepared& prepared);

    Solution(const Prepared& prepared, Decisions decisions);

    [[nodiscard]] const Prepared& prepared() const { return *prepared_; }

    [[nodiscard]] Score score() const { return score_; }

    [[nodiscard]] const Counters& counters() const { return counters_; }

    [[nodiscard]] const Decisions& decisions() const { return decisions_; }

    /// 0: the meet does not exist.
    [[nodiscard]] std::int32_t duration(MeetId meet) const {
        return decisions_.durations[meet.value()];
    }

    [[nodiscard]] Start start(MeetId meet) const { return decisions_.starts[meet.value()]; }

    /// Empty for a meet without a start.
    [[nodiscard]] TimeRange time(MeetId meet) const {
        const auto first = start(meet);
        return first == no_start ? TimeRange{} : TimeRange{first, first + duration(meet)};
    }

    [[nodiscard]] ResourceRow resource(TaskId task) const {
        return decisions_.resources[task.value()];
    }

    [[nodiscard]] TimeBits busy_times(ResourceId resource) const {
        return counters_.busy_times(*prepared_, resource);
    }

    /// How many tasks of a resource run at a time.
    [[nodiscard]] std::int32_t tasks_at(ResourceId resource, Start time) const {
        return counters_.tasks[prepared_->at(resource, time)];
    }

    /// The meet of the only task of a resource at a time.
    [[nodiscard]] MeetId only_meet_at(ResourceId resource, Start time) const {
        return MeetId{counters_.meets[prepared_->at(resource, time)]};
    }

    /// Each returns the exact change of the score. A meet starts so that it ends within the week;
    /// one that ceases to be has lost its start and its resources before.
    Score set_start(MeetId meet, Start start);
    Score set_resource(TaskId task, ResourceRow resource);
    Score set_duration(MeetId meet, std::int32_t duration);

    /// How many changes can be undone.
    [[nodiscard]] std::size_t mark() const { return journal_.size(); }

    void undo_to(std::size_t mark);

    void keep() { journal_.clear(); }

    /// Visits the event of each change that can be undone, in order; perhaps several times.
    template <class Visit>
    void for_each_changed_event(Visit visit) const {
        for (const auto& done : journal_)
            visit(prepared_->event_of(
                done.what == Done::What::resource ? prepared_->meet_of(TaskId{done.where})
                                                  : MeetId{done.where}
            ));
    }

    /// Made anew from what was decided; equal unless something drifted.
    [[nodiscard]] Solution rebuilt() const { return Solution{*prepared_, decisions_}; }

    /// The same decisions, counters and score.
    friend bool operator==(const Solution& a, const Solution& b) {
        return a.decisions_ == b.decisions_ && a.counters_ == b.counters_ && a.score_ == b.score_;
    }

private:
    /// What a change replaced.
    struct Done {
        enum class What : std::uint8_t { start, resource, duration } what;
        Row where;
        std::int32_t value;
        Score score;
    };

    template <bool judging>
    void start(MeetId meet, Start start);
    template <bool judging>
    void resource(TaskId task, ResourceRow resource);
    template <bool judging>
    void duration(MeetId meet, std::int32_t duration);
    template <bool judging>
    void moved(MeetId meet, TimeRange before, TimeRange after);
    template <bool judging>
    void moved(const PresenceChange& change);
    template <bool judging>
    void works(ResourceId resource, std::int64_t load);
    template <bool judging, class Change, class Action>
    void judged(const Change& change, Action action);

    void start_counted(const StartChange& change);
    void duration_counted(const DurationChange& change);
    void resource_counted(const TaskChange& change);

    const Prepared* prepared_;
    Decisions decisions_;
    Counters counters_;
    Score score_;
    std::vector<Done> journal_;
};

}  // namespace slimfit::highschool
