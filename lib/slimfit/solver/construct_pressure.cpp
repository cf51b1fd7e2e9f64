#include "slimfit/solver/construct_pressure.hpp"

#include "slimfit/solver/bench.hpp"

#include <algorithm>

namespace slimfit::solver {

using timetable::EventId;
using timetable::no_option;
using timetable::PersonId;
using timetable::Seat;
using timetable::SeatId;
using timetable::Tick;
using timetable::TickRange;

namespace {

constexpr std::int64_t whole_pull = 1'000;

/// The seats that somebody must take, of a cover as many as it needs for few heads.
std::vector<SeatId> needed_seats(Site& site, EventId event) {
    const auto& prepared = site.prepared();
    int of_cover = 0;
    for (const auto cover : prepared.covers_of[event.value()])
        of_cover = std::max({of_cover, prepared[cover].people_at_least, 1});
    std::vector<SeatId> seats;
    for (const auto seat : prepared.seats[event.value()]) {
        const auto& facts = prepared.seat(seat);
        const bool must = facts.empty && facts.empty->hard && facts.empty->each > 0;
        if (facts.kind == Seat::Kind::occupying && (must || of_cover > 0))
            seats.push_back(seat);
        if (!must)
            --of_cover;
    }
    return seats;
}

}  // namespace

Pressure::Pressure(Site& site) : site_{site}, by_person_(site.prepared().instance->people.size()) {
    for (std::uint32_t row = 0; row < site.prepared().events.size(); ++row)
        for (const auto seat : needed_seats(site, EventId{row}))
            add(seat);
}

void Pressure::add(SeatId seat) {
    const auto event = site_.prepared()[seat].event;
    const auto starts = site_.prepared().starts[event.value()];
    for (const auto& candidate : site_.prepared().candidates[seat.value()]) {
        auto& rows = by_person_[candidate.person.value()];
        if (rows.empty() || rows.back() != wishes_.size())
            rows.push_back(wishes_.size());
    }
    auto& wish = wishes_.emplace_back(Wish{
        .seat = seat,
        .starts = static_cast<std::int64_t>(starts.size()),
        .ticks = std::vector<bool>(static_cast<std::size_t>(site_.prepared().ticks))});
    for (const auto start : starts)
        for (auto tick = start; tick < start + site_.prepared()[event].duration; ++tick)
            wish.ticks[static_cast<std::size_t>(tick)] = true;
}

std::int64_t Pressure::free_candidates(SeatId seat, Tick tick) const {
    return std::ranges::count_if(
        site_.prepared().candidates[seat.value()],
        [&](const timetable::CandidateFacts& candidate) {
            return is_free(site_.solution(), candidate.person, {tick, tick + 1});
        }
    );
}

std::int64_t
Pressure::on(PersonId person, TickRange ticks, EventId except, bool only_movable) const {
    std::int64_t sum{};
    for (const auto row : by_person_[person.value()]) {
        const auto& wish = wishes_[row];
        const auto event = site_.prepared()[wish.seat].event;
        const bool is_settled = site_.solution().person_row(wish.seat) != no_option ||
                                (wish.starts > 1 && site_.solution().placed(event));
        if (event == except || is_settled || (only_movable && wish.starts == 1))
            continue;
        for (auto tick = ticks.first; tick < ticks.last; ++tick)
            if (wish.ticks[static_cast<std::size_t>(tick)])
                sum += whole_pull /
                       (std::max<std::int64_t>(1, free_candidates(wish.seat, tick)) * wish.starts);
    }
    return sum;
}

}  // namespace slimfit::solver
