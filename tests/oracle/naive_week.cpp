#include "oracle/naive_week.hpp"

#include <algorithm>

namespace slimfit::test {

using namespace timetable;

NaiveWeek::NaiveWeek(const Instance& instance, const Assignment& assignment)
    : in{instance}, as{assignment}, scores(instance.tags) {
    for (std::size_t event = 0; event < as.size(); ++event)
        for (std::size_t seat = 0; seat < as[event].people.size(); ++seat) {
            const auto row = as[event].people[seat];
            if (row < 0 || !placed(event))
                continue;
            const auto& at = in.events[event].seats[seat];
            sittings.push_back(
                {event,
                 &at,
                 &at.candidates[static_cast<std::size_t>(row)],
                 at.kind == Seat::Kind::occupying}
            );
        }
}

void NaiveWeek::charge(const Price& price, std::int64_t times) {
    auto& score = scores[price.tag];
    (price.hard ? score.hard : score.soft) += price.each * times;
}

bool NaiveWeek::placed(std::size_t event) const {
    return as[event].start >= 0;
}

Tick NaiveWeek::begin(std::size_t event) const {
    return in.events[event].starts[static_cast<std::size_t>(as[event].start)].tick;
}

bool NaiveWeek::lies_on(std::size_t event, Tick tick) const {
    return placed(event) && begin(event) <= tick && tick < begin(event) + in.events[event].duration;
}

std::vector<Tick> NaiveWeek::ticks_of(std::size_t event) const {
    auto ticks = std::vector<Tick>{};
    for (Tick tick = 0; tick < in.days.back().last; ++tick)
        if (lies_on(event, tick))
            ticks.push_back(tick);
    return ticks;
}

int NaiveWeek::day_of(std::size_t event) const {
    for (std::size_t day = 0; day < in.days.size(); ++day)
        if (in.days[day].first <= begin(event) && begin(event) < in.days[day].last)
            return static_cast<int>(day);
    return -1;
}

const Zone* NaiveWeek::zone(std::size_t event) const {
    const auto row = as[event].zone;
    if (row < 0 || !placed(event))
        return nullptr;
    return &in[in.events[event].zones[static_cast<std::size_t>(row)]];
}

bool NaiveWeek::is_cover(std::size_t event) const {
    return std::any_of(in.covers.begin(), in.covers.end(), [&](const Cover& cover) {
        return cover.event.value() == event;
    });
}

int NaiveWeek::heads_left(const Cover& cover) const {
    auto left = in[cover.crowd].heads - cover.absent;
    const auto needed = ticks_of(cover.event.value());
    for (std::size_t event = 0; event < as.size(); ++event) {
        if (in.events[event].crowd != cover.crowd || is_cover(event))
            continue;
        const auto whole = std::all_of(needed.begin(), needed.end(), [&](Tick tick) {
            return lies_on(event, tick);
        });
        if (whole)
            left -= heads(event);
    }
    return std::max(0, left);
}

int NaiveWeek::heads(std::size_t event) const {
    if (!is_cover(event)) {
        auto there = in.events[event].heads;
        for (const auto& some : in.events[event].absent)
            for (auto tick = some.day.first; tick < some.day.last; ++tick)
                if (placed(event) && begin(event) == tick)
                    there -= some.heads;
        return there;
    }
    auto sum = 0;
    for (const auto& cover : in.covers)
        if (cover.event.value() == event)
            sum += heads_left(cover);
    return sum;
}

bool NaiveWeek::nobody_needed(std::size_t event) const {
    return is_cover(event) && heads(event) == 0;
}

bool NaiveWeek::meets(std::size_t event, TickRange range) const {
    const auto ticks = ticks_of(event);
    return std::any_of(ticks.begin(), ticks.end(), [&](Tick tick) {
        return within({range}, tick);
    });
}

std::vector<PersonId> NaiveWeek::people_in(std::size_t event) const {
    auto people = std::vector<PersonId>{};
    for (const auto& sitting : sittings)
        if (sitting.event == event && sitting.occupying)
            people.push_back(sitting.candidate->person);
    return people;
}

bool within(const std::vector<TickRange>& ranges, Tick tick) {
    return std::any_of(ranges.begin(), ranges.end(), [&](TickRange range) {
        return range.first <= tick && tick < range.last;
    });
}

}  // namespace slimfit::test
