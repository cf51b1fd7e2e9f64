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
    std::vector<std::uint32_t> rivals;  ///< rows of the demands that may take its rounds' time
};

Norm norm_of(const Draft& draft, const school::SubjectNorm& subject) {
    Norm norm{.times = {draft, subject}, .rounds = rounds_of(draft, subject), .rivals = {}};
    for (std::uint32_t row = 0; row < draft.demands.size(); ++row) {
        const auto& demand = draft.demands[row];
        if (demand.kind == DemandKind::offer && demand.unit == subject.unit &&
            demand.subject != subject.subject &&
            can_lie_in(draft.instance.events[row], norm.rounds))
            norm.rivals.push_back(row);
    }
    return norm;
}

void add_limit(
    Draft& draft,
    const Norm& norm,
    const std::vector<GroupRow>& groups,
    const timetable::Price& price
) {
    const auto time = norm.times.of(groups);
    if (time.given < time.due) {
        draft.charge_always(price);
        return;
    }
    timetable::TicksLimit limit{
        .ticks = norm.rounds,
        .ticks_at_most = WeekClock::ticks_in(time.given - time.due),
        .price = price};
    int possible_loss = 0;
    for (const auto row : norm.rivals)
        if (std::ranges::binary_search(groups, draft.demands[row].groups.front())) {
            limit.events.push_back(timetable::EventId{row});
            possible_loss += draft.event(row).duration;
        }
    if (possible_loss > limit.ticks_at_most)
        draft.instance.ticks_limits.push_back(std::move(limit));
}

}  // namespace

void subject_minutes(Draft& draft) {
    const auto price = draft.prices.of("subject-minutes");
    for (const auto& subject : draft.school.norms) {
        const auto norm = norm_of(draft, subject);
        for (const auto& kept : kept_together(draft, meant_by(draft.school, subject)))
            add_limit(draft, norm, kept.groups, price);
    }
}

}  // namespace slimfit::planning::rules
