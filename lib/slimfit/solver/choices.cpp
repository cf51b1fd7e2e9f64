#include "slimfit/solver/choices.hpp"

#include <algorithm>

namespace slimfit::solver {

using namespace timetable;

namespace {

bool must(const Price& price) {
    return price.hard && price.each > 0;
}

bool may_move(const Event& event) {
    return event.starts.size() > 1 || (event.starts.size() == 1 && !must(event.unplaced));
}

bool is_open_seat(const Seat& seat) {
    const auto must_be_filled = seat.empty && must(*seat.empty);
    return seat.candidates.size() > 1 || (seat.candidates.size() == 1 && !must_be_filled);
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
    auto by_zone = std::vector<std::vector<EventId>>(instance.zones.size());
    for (std::uint32_t row = 0; row < instance.events.size(); ++row) {
        const auto& event = instance.events[row];
        is_movable[row] = may_move(event);
        if (is_movable[row])
            movable.emplace_back(row);
        if (event.zones.size() > 1)
            with_zones.emplace_back(row);
        for (const auto zone : event.zones)
            if (!instance[zone].shared)
                by_zone[zone.value()].emplace_back(row);
        for (const auto seat : prepared.seats[row]) {
            is_open[seat.value()] = is_open_seat(prepared.seat(seat));
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
