#include "slimfit/planning/kept_together.hpp"
#include "slimfit/planning/rules/declarations.hpp"
#include "slimfit/planning/subject_time.hpp"

#include <algorithm>

namespace slimfit::planning::rules {

namespace {

std::vector<timetable::TickRange> rounds_of(const Draft& draft, const school::SubjectNorm& norm) {
    std::vector<timetable::TickRange> rounds;
    for (const auto& demand : draft.demands)
        if (demand.kind == DemandKind::block && demand.the_rest && demand.unit == norm.unit &&
            demand.subject == norm.subject)
            rounds.push_back(draft.clock.ticks(demand.moments.front()));
    std::ranges::sort(rounds);
    return rounds;
}

bool can_lie_in(const timetable::Event& event, const std::vector<timetable::TickRange>& rounds) {
    return std::ranges::any_of(event.starts, [&](const timetable::StartOption& start) {
        const timetable::TickRange ticks{start.tick, start.tick + event.duration};
        return std::ranges::any_of(rounds, [&](const auto& round) {
            return round.overlaps(ticks);
        });
    });
}

/// What a norm asks, alike for every pupil it is meant for.
struct Norm {
    SubjectTimes times;
    std::vector<timetable::TickRange> rounds;
    std::vector<std::uint32_t> lessons;  ///< rows of demands that give time beside the rounds
    std::vector<std::uint32_t> rivals;   ///< rows of demands that may take its rounds' time
};

Norm norm_of(const Draft& draft, const school::SubjectNorm& subject) {
    Norm norm{
        .times = {draft, subject},
        .rounds = rounds_of(draft, subject),
        .lessons = lessons_beside_blocks(draft, subject),
        .rivals = {}};
    for (std::uint32_t row = 0; row < draft.demands.size(); ++row) {
        const auto& demand = draft.demands[row];
        if (demand.kind == DemandKind::offer && demand.unit == subject.unit &&
            demand.subject != subject.subject &&
            can_lie_in(draft.instance.events[row], norm.rounds))
            norm.rivals.push_back(row);
    }
    return norm;
}

void add_quota(
    Draft& draft,
    const Norm& norm,
    const std::vector<GroupRow>& groups,
    const timetable::Price& price
) {
    const auto time = norm.times.of(groups);
    timetable::Quota quota{
        .given = static_cast<int>(time.in_blocks.count()),
        .taken_from = norm.rounds,
        .taken_per_tick = static_cast<int>(WeekClock::tick.count()),
        .at_least = static_cast<int>(time.due.count()),
        .price = price};
    for (const auto row : norm.lessons)
        if (is_for(draft.demands[row], groups)) {
            const auto minutes = draft.school[*draft.demands[row].offer].duration.count();
            quota.parts.push_back({timetable::EventId{row}, static_cast<int>(minutes)});
        }
    int possible_loss = 0;
    for (const auto row : norm.rivals)
        if (is_for(draft.demands[row], groups)) {
            quota.takers.push_back(timetable::EventId{row});
            possible_loss += draft.event(row).duration * quota.taken_per_tick;
        }
    if (!quota.parts.empty() || quota.given - possible_loss < quota.at_least)
        draft.instance.quotas.push_back(std::move(quota));
}

}  // namespace

void subject_minutes(Draft& draft) {
    const auto price = draft.prices.of("subject-minutes");
    for (const auto& subject : draft.school.norms) {
        const auto norm = norm_of(draft, subject);
        for (const auto& kept : kept_together(draft, meant_by(draft.school, subject)))
            add_quota(draft, norm, kept.groups, price);
    }
}

}  // namespace slimfit::planning::rules
