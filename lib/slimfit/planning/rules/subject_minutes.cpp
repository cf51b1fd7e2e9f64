#include "slimfit/planning/rules/declarations.hpp"
#include "slimfit/planning/subject_time.hpp"

#include <algorithm>
#include <set>

namespace slimfit::planning::rules {

namespace {

/// Groups whose sessions of another subject, or of none, take pupils out of the rounds of a
/// subject; one entry per different set, since pupils in the same groups lose the same.
std::set<std::vector<GroupRow>> kept_together(const Draft& draft, const school::SubjectNorm& norm) {
    std::vector<std::vector<GroupRow>> groups(draft.school.pupils.size());
    for (GroupRow row = 0; row < draft.groups.size(); ++row)
        if (draft.groups[row].unit == norm.unit)
            for (const auto pupil : draft.groups[row].pupils)
                groups[pupil.value()].push_back(row);
    std::set<std::vector<GroupRow>> together;
    for (std::size_t pupil = 0; pupil < groups.size(); ++pupil) {
        const auto year_group = draft.school.pupils[pupil].year_group;
        const bool is_meant =
            norm.year_groups.empty() ||
            std::ranges::find(norm.year_groups, year_group) != norm.year_groups.end();
        if (is_meant && !groups[pupil].empty())
            together.insert(groups[pupil]);
    }
    return together;
}

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
    timetable::TicksLimit limit{
        .ticks = norm.rounds,
        .ticks_at_most = std::max(0, WeekClock::ticks_in(time.given - time.due)),
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
        for (const auto& kept : kept_together(draft, subject))
            add_limit(draft, norm, kept, price);
    }
}

}  // namespace slimfit::planning::rules
