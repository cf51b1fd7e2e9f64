#include "slimfit/solver/bound_reach.hpp"

namespace slimfit::solver {

using timetable::Candidate;
using timetable::EventId;
using timetable::Price;
using timetable::Score;
using timetable::Seat;
using timetable::TickRange;

namespace {

bool is_available(const timetable::Person& person, TickRange ticks) {
    auto from = ticks.first;
    for (const auto stretch : person.available)
        if (stretch.first <= from && from < stretch.last)
            from = stretch.last;
    return from >= ticks.last;
}

}  // namespace

Reach::Reach(
    const timetable::Instance& instance, std::int64_t hard_bound, std::optional<timetable::Tag> only
)
    : instance_{instance},
      hard_bound_{hard_bound},
      only_{only},
      floors_{staffing::cover_floors(instance)} {
    starts_.reserve(instance.events.size());
    for (const auto& event : instance.events) {
        auto& starts = starts_.emplace_back();
        for (const auto& option : event.starts) {
            OpenStart start{.ticks = {option.tick, option.tick + event.duration}, .cost = {}};
            for (const auto& price : option.costs)
                start.cost += cost(price);
            if (may_pay(start.cost.hard))
                starts.push_back(start);
        }
    }
}

Score Reach::cost(const Price& price) const {
    if (!price.hard && only_ && price.tag != *only_)
        return {};
    return timetable::cost(price, 1);
}

bool Reach::is_filled(EventId event, const Seat& seat) const {
    return seat.kind == Seat::Kind::occupying && seat.empty && !may_pay(*seat.empty) &&
           !may_be_deserted(event);
}

bool Reach::may_be_deserted(EventId event) const {
    const auto& floor = floors_[event.value()];
    return floor && floor->heads == 0;
}

const staffing::CoverFloor* Reach::floor(EventId event) const {
    const auto& floor = floors_[event.value()];
    return floor ? &*floor : nullptr;
}

std::optional<std::int64_t>
Reach::seating(EventId event, const Candidate& candidate, TickRange ticks) const {
    Score sum;
    for (const auto& price : candidate.costs)
        sum += cost(price);
    for (const auto& bar : candidate.barred)
        if (bar.ticks.overlaps(ticks))
            sum += cost(bar.price);
    const auto& person = instance_[candidate.person];
    for (const auto& unwanted : person.unwanted)
        if (instance_[event].counts_as_load && unwanted.ticks.overlaps(ticks))
            sum += cost(unwanted.price);
    if (!is_available(person, ticks))
        sum += cost(instance_.prices.person_unavailable);
    if (!may_pay(sum.hard))
        return std::nullopt;
    return sum.soft;
}

}  // namespace slimfit::solver
