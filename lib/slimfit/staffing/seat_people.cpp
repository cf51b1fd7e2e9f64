#include "slimfit/staffing/seat_people.hpp"

#include "slimfit/staffing/possible_starts.hpp"

#include <algorithm>

namespace slimfit::staffing {

using timetable::Candidate;
using timetable::Event;
using timetable::Seat;
using timetable::TickRange;

namespace {

std::int64_t hard_parts_at(const Candidate& candidate, TickRange time) {
    std::int64_t sum{};
    for (const auto& bar : candidate.barred)
        if (bar.ticks.overlaps(time))
            sum += hard_parts(bar.price);
    return sum;
}

// At the start that costs least.
std::int64_t hard_parts_of(const Candidate& candidate, const Event& event) {
    std::int64_t sum{};
    for (const auto& price : candidate.costs)
        sum += hard_parts(price);
    if (candidate.barred.empty() || event.starts.empty())
        return sum;
    auto least = not_for_sale;
    for (const auto& start : event.starts)
        least =
            std::min(least, hard_parts_at(candidate, {start.tick, start.tick + event.duration}));
    return sum + least;
}

}  // namespace

bool must_be_filled(const Seat& seat) {
    return seat.kind == Seat::Kind::occupying && seat.empty && hard_parts(*seat.empty) > 0;
}

void add_people(const Event& event, const Seat& seat, Need& need) {
    for (const auto& candidate : seat.candidates) {
        if (const auto cost = hard_parts_of(candidate, event); cost > 0)
            need.price = std::min(need.price, cost);
        else
            need.providers.push_back(candidate.person.value());
    }
}

}  // namespace slimfit::staffing
