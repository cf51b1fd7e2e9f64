#include "slimfit/highschool_solver/moves.hpp"

namespace slimfit::highschool_solver {

using namespace highschool;

namespace {

/// A meet, by chance, of an event that may be split otherwise.
std::optional<MeetId> any_splittable(Bench& bench) {
    const auto event = bench.any(bench.choices.splittable);
    const auto& facts = bench.prepared()[event];
    constexpr auto tries = 10;
    for (auto tried = 0; tried < tries; ++tried) {
        const auto number = bench.random.below(static_cast<std::size_t>(facts.duration));
        const MeetId meet{facts.first_meet + static_cast<Row>(number)};
        if (bench.solution.duration(meet) > 0)
            return meet;
    }
    return std::nullopt;
}

std::optional<MeetId> unused_meet(const Bench& bench, EventId event) {
    std::optional<MeetId> unused;
    for_each_meet_row(bench.prepared(), event, [&](MeetId meet) {
        if (!unused && bench.solution.duration(meet) == 0)
            unused = meet;
    });
    return unused;
}

/// Another meet of the same event.
std::optional<MeetId> any_sibling(Bench& bench, MeetId meet) {
    const auto event = bench.prepared().event_of(meet);
    const auto& facts = bench.prepared()[event];
    constexpr auto tries = 10;
    for (auto tried = 0; tried < tries; ++tried) {
        const auto number = bench.random.below(static_cast<std::size_t>(facts.duration));
        const MeetId other{facts.first_meet + static_cast<Row>(number)};
        if (other != meet && bench.solution.duration(other) > 0)
            return other;
    }
    return std::nullopt;
}

void go_anywhere(Bench& bench, MeetId meet) {
    const auto event = bench.prepared().event_of(meet);
    const auto starts = bench.choices.starts_of(event, bench.solution.duration(meet));
    if (!starts.empty())
        bench.set_start(meet, bench.any(starts));
    settle(bench, meet);
}

void clear(Bench& bench, MeetId meet) {
    bench.set_start(meet, no_start);
    for_each_task(bench.prepared(), meet, [&](TaskId task) {
        bench.set_resource(task, no_resource);
    });
}

/// A meet gets another duration and keeps its start if it may.
void lengthen(Bench& bench, MeetId meet, std::int32_t duration) {
    const auto event = bench.prepared().event_of(meet);
    const auto start = bench.solution.start(meet);
    const auto may_stay = bench.choices.may_start(event, duration, start);
    if (!may_stay)
        bench.set_start(meet, no_start);
    bench.set_duration(meet, duration);
    if (may_stay)
        settle(bench, meet);
    else
        go_anywhere(bench, meet);
}

}  // namespace

bool split_meet(Bench& bench) {
    const auto meet = any_splittable(bench);
    if (!meet || bench.solution.duration(*meet) < 2)
        return false;
    const auto other = unused_meet(bench, bench.prepared().event_of(*meet));
    if (!other)
        return false;
    const auto duration = bench.solution.duration(*meet);
    const auto most = static_cast<std::size_t>(duration) - 1;
    const auto part = static_cast<std::int32_t>(1 + bench.random.below(most));
    lengthen(bench, *meet, duration - part);
    bench.set_duration(*other, part);
    go_anywhere(bench, *other);
    return true;
}

bool merge_meets(Bench& bench) {
    const auto meet = any_splittable(bench);
    const auto other = meet ? any_sibling(bench, *meet) : std::nullopt;
    if (!other)
        return false;
    const auto part = bench.solution.duration(*other);
    clear(bench, *other);
    bench.set_duration(*other, 0);
    lengthen(bench, *meet, bench.solution.duration(*meet) + part);
    return true;
}

bool shift_duration(Bench& bench) {
    const auto meet = any_splittable(bench);
    const auto other = meet ? any_sibling(bench, *meet) : std::nullopt;
    if (!other || bench.solution.duration(*other) < 2)
        return false;
    lengthen(bench, *other, bench.solution.duration(*other) - 1);
    lengthen(bench, *meet, bench.solution.duration(*meet) + 1);
    return true;
}

}  // namespace slimfit::highschool_solver
