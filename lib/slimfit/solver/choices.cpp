#include "slimfit/solver/choices.hpp"

#include <algorithm>
#include <map>

namespace slimfit::solver {

using namespace timetable;

namespace {

bool must(const Price& price) {
    return price.hard && price.each > 0;
}

bool may_move(const Event& event) {
    return event.starts.size() > 1 || (event.starts.size() == 1 && !must(event.unplaced));
}

/// One person alone may have it, and it must be filled.
bool is_given(const Seat& seat) {
    return seat.candidates.size() == 1 && seat.empty && must(*seat.empty);
}

bool is_open_seat(const Seat& seat) {
    return !seat.candidates.empty() && !is_given(seat);
}

/// Given seats of one person in events that overlap, whose time is given too: she cannot have them
/// all, so each may be left empty, and its event be left out.
std::vector<SeatId> given_twice(const Prepared& prepared) {
    struct Given {
        SeatId seat;
        TickRange ticks;
    };

    const auto& instance = *prepared.instance;
    std::map<PersonId, std::vector<Given>> given;
    for (std::uint32_t row = 0; row < instance.events.size(); ++row) {
        const auto& event = instance.events[row];
        if (event.starts.size() != 1)
            continue;
        const auto tick = event.starts.front().tick;
        for (const auto seat : prepared.seats[row])
            if (prepared[seat].occupying && is_given(prepared.seat(seat)))
                given[prepared.seat(seat).candidates.front().person].push_back(
                    {seat, {tick, tick + event.duration}}
                );
    }
    std::vector<SeatId> twice;
    for (const auto& [person, seats] : given)
        for (const auto& one : seats)
            if (std::ranges::any_of(seats, [&](const Given& other) {
                    return other.seat != one.seat && other.ticks.overlaps(one.ticks);
                }))
                twice.push_back(one.seat);
    return twice;
}

bool is_led(const Instance& instance, const Course& course) {
    const auto has_leading_seat = [&](EventId event) {
        return std::ranges::any_of(instance[event].seats, [](const Seat& seat) {
            return seat.leads && seat.candidates.size() > 1;
        });
    };
    return course.events.size() > 1 && std::ranges::any_of(course.events, has_leading_seat);
}

}  // namespace

Choices::Choices(const Prepared& prepared) : districts{districts_of(prepared)} {
    const auto& instance = *prepared.instance;
    is_movable.resize(instance.events.size());
    is_open.resize(prepared.seat_facts.size());
    auto cannot_all_be = std::vector<bool>(instance.events.size());
    for (const auto seat : given_twice(prepared)) {
        is_open[seat.value()] = true;
        cannot_all_be[prepared[seat].event.value()] = true;
    }
    auto by_zone = std::vector<std::vector<EventId>>(instance.zones.size());
    for (std::uint32_t row = 0; row < instance.events.size(); ++row) {
        const auto& event = instance.events[row];
        is_movable[row] = may_move(event) || cannot_all_be[row];
        if (is_movable[row])
            movable.emplace_back(row);
        if (event.zones.size() > 1)
            with_zones.emplace_back(row);
        for (const auto zone : event.zones)
            if (!instance[zone].shared)
                by_zone[zone.value()].emplace_back(row);
        for (const auto seat : prepared.seats[row]) {
            if (is_open_seat(prepared.seat(seat)))
                is_open[seat.value()] = true;
            if (is_open[seat.value()])
                (prepared[seat].occupying ? seats : watching).push_back(seat);
        }
    }
    users = Lists<EventId>::of(by_zone);
    for (std::uint32_t row = 0; row < instance.courses.size(); ++row)
        if (is_led(instance, instance.courses[row]))
            led.emplace_back(row);
}

std::optional<OptionRow> start_at(const Prepared& prepared, EventId event, Tick tick) {
    const auto starts = prepared.starts[event.value()];
    const auto found = std::ranges::lower_bound(starts, tick);
    if (found == starts.end() || *found != tick)
        return std::nullopt;
    return static_cast<OptionRow>(found - starts.begin());
}

std::optional<OptionRow> candidate_row(const Prepared& prepared, SeatId seat, PersonId person) {
    const auto candidates = prepared.candidates[seat.value()];
    const auto found = std::ranges::find(candidates, person, &CandidateFacts::person);
    if (found == candidates.end())
        return std::nullopt;
    return static_cast<OptionRow>(found - candidates.begin());
}

}  // namespace slimfit::solver
