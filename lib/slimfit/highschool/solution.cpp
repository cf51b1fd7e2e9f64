#include "slimfit/highschool/solution.hpp"

#include "slimfit/core/contract.hpp"
#include "slimfit/highschool/evaluation.hpp"
#include "slimfit/highschool/families/all.hpp"

#include <cassert>

namespace slimfit::highschool {

namespace {

ResourceId id_of(ResourceRow row) {
    return ResourceId{static_cast<Row>(row)};
}

/// A meet without a start may be longer than the week.
bool ends_within(const Prepared& prepared, Start start, std::int32_t duration) {
    return start == no_start || start + duration <= prepared.times;
}

}  // namespace

Solution::Solution(const Prepared& prepared) : Solution{prepared, nothing_decided(prepared)} {}

Solution::Solution(const Prepared& prepared, Decisions decisions)
    : prepared_{&prepared},
      decisions_{
          .durations = std::vector<std::int32_t>(prepared.meets),
          .starts = std::vector<Start>(prepared.meets, no_start),
          .resources = std::vector<ResourceRow>(prepared.tasks, no_resource)},
      counters_{prepared} {
    expects(decisions.durations.size() == prepared.meets, "decisions of other meets");
    expects(decisions.starts.size() == prepared.meets, "decisions of other meets");
    expects(decisions.resources.size() == prepared.tasks, "decisions of other tasks");
    for (Row row = 0; row < prepared.meets; ++row) {
        expects(
            ends_within(prepared, decisions.starts[row], decisions.durations[row]),
            "a meet runs past the last time"
        );
        duration<false>(MeetId{row}, decisions.durations[row]);
        start<false>(MeetId{row}, decisions.starts[row]);
    }
    for (Row row = 0; row < prepared.tasks; ++row)
        resource<false>(TaskId{row}, decisions.resources[row]);
    score_ = full_score(*this);
}

template <bool judging, class Change, class Action>
void Solution::judged(const Change& change, Action action) {
    if constexpr (judging)
        score_ -= families::cost_of_touched(*this, change);
    action();
    if constexpr (judging)
        score_ += families::cost_of_touched(*this, change);
}

Score Solution::set_start(MeetId meet, Start start) {
    assert(duration(meet) > 0);
    assert(ends_within(*prepared_, start, duration(meet)));
    const auto before = score_;
    journal_.push_back({Done::What::start, meet.value(), this->start(meet), before});
    this->start<true>(meet, start);
    return score_ - before;
}

Score Solution::set_resource(TaskId task, ResourceRow resource) {
    assert(duration(prepared_->meet_of(task)) > 0);
    const auto before = score_;
    journal_.push_back({Done::What::resource, task.value(), this->resource(task), before});
    this->resource<true>(task, resource);
    return score_ - before;
}

Score Solution::set_duration(MeetId meet, std::int32_t duration) {
    assert(duration > 0 || start(meet) == no_start);
    assert(ends_within(*prepared_, start(meet), duration));
    const auto before = score_;
    journal_.push_back({Done::What::duration, meet.value(), this->duration(meet), before});
    this->duration<true>(meet, duration);
    return score_ - before;
}

void Solution::undo_to(std::size_t mark) {
    while (journal_.size() > mark) {
        const auto& done = journal_.back();
        switch (done.what) {
        case Done::What::start:
            start<false>(MeetId{done.where}, done.value);
            break;
        case Done::What::resource:
            resource<false>(TaskId{done.where}, done.value);
            break;
        case Done::What::duration:
            duration<false>(MeetId{done.where}, done.value);
            break;
        }
        score_ = done.score;
        journal_.pop_back();
    }
}

template <bool judging>
void Solution::start(MeetId meet, Start to) {
    const StartChange change{meet, prepared_->event_of(meet), start(meet), to};
    if (change.before == change.after)
        return;
    const auto before = time(meet);
    judged<judging>(change, [&] { start_counted(change); });
    moved<judging>(meet, before, time(meet));
}

template <bool judging>
void Solution::duration(MeetId meet, std::int32_t to) {
    const DurationChange change{meet, prepared_->event_of(meet), duration(meet), to};
    if (change.before == change.after)
        return;
    const auto before = time(meet);
    judged<judging>(change, [&] { duration_counted(change); });
    moved<judging>(meet, before, time(meet));
    const std::int64_t longer = change.after - change.before;
    for (const auto& given : prepared_->given[change.event.value()])
        works<judging>(given.resource, longer * given.load);
    for_each_task(*prepared_, meet, [&](TaskId task) {
        if (const auto row = resource(task); row != no_resource)
            works<judging>(id_of(row), longer * (*prepared_)[prepared_->place_of(task)].load);
    });
}

template <bool judging>
void Solution::resource(TaskId task, ResourceRow to) {
    const auto meet = prepared_->meet_of(task);
    const TaskChange change{task, prepared_->event_of(meet), resource(task), to};
    if (change.before == change.after)
        return;
    judged<judging>(change, [&] { resource_counted(change); });
    const auto load = (*prepared_)[prepared_->place_of(task)].load * duration(meet);
    const auto range = time(meet);
    if (change.before != no_resource) {
        works<judging>(id_of(change.before), -load);
        moved<judging>({id_of(change.before), meet, range, {}});
    }
    if (change.after != no_resource) {
        works<judging>(id_of(change.after), load);
        moved<judging>({id_of(change.after), meet, {}, range});
    }
}

/// All resources of a meet leave some times and come to others.
template <bool judging>
void Solution::moved(MeetId meet, TimeRange before, TimeRange after) {
    if (before == after)
        return;
    for (const auto& given : prepared_->given[prepared_->event_of(meet).value()])
        moved<judging>({given.resource, meet, before, after});
    for_each_task(*prepared_, meet, [&](TaskId task) {
        if (const auto row = resource(task); row != no_resource)
            moved<judging>({id_of(row), meet, before, after});
    });
}

template <bool judging>
void Solution::moved(const PresenceChange& change) {
    judged<judging>(change, [&] {
        for (auto time = change.before.first; time < change.before.last; ++time)
            counters_.leave(*prepared_, change.resource, change.meet, time);
        for (auto time = change.after.first; time < change.after.last; ++time)
            counters_.come(*prepared_, change.resource, change.meet, time);
    });
}

template <bool judging>
void Solution::works(ResourceId resource, std::int64_t load) {
    judged<judging>(WorkChange{resource, load}, [&] { counters_.work[resource.value()] += load; });
}

void Solution::start_counted(const StartChange& change) {
    const auto event = change.event;
    const auto counts_times = (*prepared_)[event].counts_times;
    auto& untimed = counters_.untimed[event.value()];
    if (counts_times)
        counters_.run(*prepared_, event, time(change.meet), -1);
    if (change.before == no_start)
        untimed -= duration(change.meet);
    else
        counters_.start(*prepared_, event, change.before, -1);
    decisions_.starts[change.meet.value()] = change.after;
    if (change.after == no_start)
        untimed += duration(change.meet);
    else
        counters_.start(*prepared_, event, change.after, 1);
    if (counts_times)
        counters_.run(*prepared_, event, time(change.meet), 1);
}

void Solution::duration_counted(const DurationChange& change) {
    const auto event = change.event;
    const auto counts_times = (*prepared_)[event].counts_times;
    if (counts_times)
        counters_.run(*prepared_, event, time(change.meet), -1);
    decisions_.durations[change.meet.value()] = change.after;
    if (counts_times)
        counters_.run(*prepared_, event, time(change.meet), 1);
    if (start(change.meet) == no_start)
        counters_.untimed[event.value()] += change.after - change.before;
    const auto meets = static_cast<int>(change.after > 0) - static_cast<int>(change.before > 0);
    for (const auto& [point, resource] : prepared_->split_of[event.value()])
        counters_.use(*prepared_, point, resource, meets);
}

void Solution::resource_counted(const TaskChange& change) {
    const auto place = prepared_->place_of(change.task);
    for (const auto point : prepared_->split_of_place[place.value()]) {
        if (change.before != no_resource)
            counters_.use(*prepared_, point, id_of(change.before), -1);
        if (change.after != no_resource)
            counters_.use(*prepared_, point, id_of(change.after), 1);
    }
    decisions_.resources[change.task.value()] = change.after;
}

}  // namespace slimfit::highschool
