#include "slimfit/solver/stream.hpp"

#include "slimfit/solver/audit.hpp"
#include "slimfit/timetable/evaluation.hpp"

#include <algorithm>

namespace slimfit::solver {

using namespace timetable;

namespace {

/// Weights are kept in so many parts, so that small changes are not rounded away.
constexpr auto weight_scale = std::int64_t{100};

}  // namespace

Stream::Stream(
    const Solution& start, const Choices& choices, const Tuning& tuning, std::uint64_t seed
)
    : solution_{start},
      random_{seed},
      seed_{seed},
      bench_{solution_, choices, random_, {tuning.hard_weight}},
      best_{start.assignment()},
      best_score_{start.score()},
      is_stale_(best_.size()) {
    for (std::size_t row = 0; row < records_.size(); ++row)
        records_[row].weight = std::int64_t{tuning.weights[row]} * weight_scale;
}

void Stream::walk(std::uint64_t steps, std::int64_t temperature, Audit audit) {
    look_for_broken();
    const auto until = bench_.steps + steps;
    while (bench_.steps < until) {
        ++bench_.steps;
        try_move(temperature, audit);
    }
    learn_weights();
}

void Stream::jump_to(const Solution& solution) {
    solution_ = solution;
    best_ = solution.assignment();
    best_score_ = solution.score();
    stale_.clear();
    is_stale_.assign(best_.size(), false);
}

std::size_t Stream::choose_neighbourhood() {
    auto total = std::int64_t{0};
    for (const auto& record : records_)
        total += record.weight;
    auto left = static_cast<std::int64_t>(random_.below(static_cast<std::size_t>(total)));
    std::size_t row = 0;
    while (left >= records_[row].weight)
        left -= records_[row++].weight;
    return row;
}

void Stream::try_move(std::int64_t temperature, Audit audit) {
    const auto which = choose_neighbourhood();
    auto& record = records_[which];
    const auto steps_before = bench_.steps;
    const auto level_before = bench_.level();
    const auto allowed = level_before + allowed_rise(temperature, random_);
    const auto moved = neighbourhoods[which].move(bench_);
    record.steps += static_cast<std::int64_t>(bench_.steps - steps_before) + 1;
    if (audit == Audit::moves)
        expect_no_drift(solution_, {neighbourhoods[which].name, bench_.steps, seed_});
    if (!moved || bench_.level() > allowed) {
        solution_.undo_to(0);
        if (audit == Audit::moves)
            expect_no_drift(solution_, {"taking back", bench_.steps, seed_});
        return;
    }
    if (bench_.level() < level_before)
        ++record.gains;
    keep_move();
}

/// Writes down a new best by the events that changed since the last one: there are many new bests
/// while going downhill, and few changes between them.
void Stream::keep_move() {
    solution_.for_each_changed_event([&](EventId event) {
        if (is_stale_[event.value()])
            return;
        is_stale_[event.value()] = true;
        stale_.push_back(event);
    });
    solution_.keep();
    if (solution_.score() >= best_score_)
        return;
    best_score_ = solution_.score();
    for (const auto event : stale_) {
        solution_.write_choice(event, best_[event.value()]);
        is_stale_[event.value()] = false;
    }
    stale_.clear();
}

/// What gained more per step is tried more, but nothing is given up.
void Stream::learn_weights() {
    for (std::size_t row = 0; row < records_.size(); ++row) {
        auto& record = records_[row];
        if (record.steps < 100)
            continue;
        const auto first = neighbourhoods[row].weight * weight_scale;
        record.steps = 0;
        record.gains = 0;
        record.weight = first;
    }
}

namespace {

/// The events that a breach is about.
void add_events(const Solution& solution, const Breach& breach, std::vector<EventId>& events) {
    const auto& place = breach.place;
    if (place.event)
        events.push_back(*place.event);
    if (place.other)
        events.push_back(*place.other);
    if (place.course)
        for (const auto event : solution.instance()[*place.course].events)
            events.push_back(event);
    if (place.event || !place.tick)
        return;
    const auto moment = TickRange{*place.tick, *place.tick + 1};
    for (std::uint32_t row = 0; row < solution.prepared().events.size(); ++row) {
        const auto event = EventId{row};
        if (!solution.time(event).overlaps(moment))
            continue;
        if ((place.zone && solution.zone(event) == place.zone) ||
            (place.person && seat_of(solution, event, *place.person)))
            events.push_back(event);
    }
}

}  // namespace

void Stream::look_for_broken() {
    bench_.broken.clear();
    bench_.broken_seats.clear();
    if (solution_.score().hard == 0)
        return;
    auto events = std::vector<EventId>{};
    for (const auto& breach : hard_breaches(solution_))
        add_events(solution_, breach, events);
    std::ranges::sort(events);
    events.erase(std::unique(events.begin(), events.end()), events.end());
    for (const auto event : events) {
        if (bench_.choices.is_movable[event.value()])
            bench_.broken.push_back(event);
        for (const auto seat : solution_.prepared().seats[event.value()])
            if (solution_.prepared()[seat].occupying && bench_.choices.is_open[seat.value()])
                bench_.broken_seats.push_back(seat);
    }
}

}  // namespace slimfit::solver
