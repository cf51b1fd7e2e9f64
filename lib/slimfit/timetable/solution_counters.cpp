#include "slimfit/timetable/solution.hpp"

#include <algorithm>

namespace slimfit::timetable {

bool Solution::shares_load(SeatId seat, std::optional<PersonId> who) const {
    const auto& facts = (*prepared_)[seat];
    return who && facts.occupying && (*prepared_)[facts.event].counts_as_load &&
           prepared_->fair_share_of[who->value()] != no_slot;
}

LoadShift Solution::load_shift(std::int64_t ticks) const {
    auto shift = LoadShift{ticks, 0};
    if (ticks != 0)
        for (std::size_t row = 0; row < counters_.fair_targets.size(); ++row)
            if (!counters_.fair_targets[row].holds_for(counters_.shared_load + ticks))
                shift.moved_targets |= std::uint64_t{1} << (row % 64);
    return shift;
}

LoadShift Solution::load_shift(const StartChange& change) const {
    if (!change.comes_or_goes())
        return {};
    auto sharing = std::int64_t{0};
    for (const auto seat : prepared_->seats[change.event.value()])
        sharing += static_cast<std::int64_t>(shares_load(seat, person(seat)));
    const auto ticks = sharing * (*prepared_)[change.event].duration;
    return load_shift(change.after == TickRange{} ? -ticks : ticks);
}

LoadShift Solution::load_shift(const SeatChange& change) const {
    const auto more = static_cast<std::int64_t>(shares_load(change.seat, change.after)) -
                      static_cast<std::int64_t>(shares_load(change.seat, change.before));
    return load_shift(more * (*prepared_)[change.event].duration);
}

void Solution::start_counted(const StartChange& change, OptionRow row) {
    const auto event = change.event;
    if (placed(event))
        count_event(event, -1);
    starts_[event.value()] = row;
    times_[event.value()] = change.after;
    for (const auto cover : prepared_->covers_of[event.value()])
        counters_.heads_away[cover.value()] = heads_away_at(cover, change.after);
    if (placed(event))
        count_event(event, 1);
    counters_.targets_follow(*prepared_);
}

void Solution::zone_counted(EventId event, OptionRow row) {
    if (placed(event))
        count_place(event, -1);
    zones_[event.value()] = row;
    if (placed(event))
        count_place(event, 1);
}

void Solution::count_place(EventId event, int times) {
    count_zone(event, times);
    count_given(event, times);
    count_heads_near(event, times);
    if (prepared_->on_call_of[event.value()].empty())
        return;
    for (const auto seat : prepared_->seats[event.value()])
        if (const auto who = person(seat); who && (*prepared_)[seat].occupying)
            count_far_away(event, *who, times);
}

void Solution::count_given(EventId event, int times) {
    for (const auto [quota, row] : prepared_->quotas_of[event.value()]) {
        const auto& part = instance().quotas[quota].parts[row];
        counters_.given[quota] += times * part.gives;
        for (const auto& [zone_of_less, less] : part.less)
            if (zone(event) == zone_of_less)
                counters_.given[quota] -= times * less;
    }
}

void Solution::count_taken(EventId event, int times) {
    const auto time = times_[event.value()];
    for (const auto row : prepared_->quotas_taken_by[event.value()]) {
        const auto& quota = instance().quotas[row];
        for (const auto range : quota.taken_from)
            counters_.given[row] -=
                times * quota.taken_per_tick *
                std::max(0, std::min(range.last, time.last) - std::max(range.first, time.first));
    }
}

/// Adds to a counter of an on-call row at the ticks that two stretches share with it.
void Solution::count_on_call(
    std::vector<std::int32_t>& counter, Row row, TickRange one, TickRange other, int times
) {
    const auto& ticks = instance().on_call[row].ticks;
    const auto slots = prepared_->at_hand.first(row);
    const auto first = ticks.front().first;
    const auto last = std::min({one.last, other.last, ticks.back().last});
    for (auto tick = std::max({one.first, other.first, first}); tick < last; ++tick)
        counter[slots + static_cast<std::size_t>(tick - first)] += times;
}

void Solution::count_heads_near(EventId event, int times) {
    const auto in = zone(event);
    const auto time = times_[event.value()];
    if (!in || !prepared_->has_own_heads[event.value()] ||
        prepared_->own_heads_at(event, time.first) == 0)
        return;
    for (const auto row : prepared_->on_call_of[event.value()])
        if (std::ranges::binary_search(instance().on_call[row].near, *in))
            count_on_call(counters_.heads_near, row, time, time, times);
}

void Solution::count_far_away(EventId event, PersonId who, int times) {
    const auto in = zone(event);
    if (!in)
        return;
    for (const auto row : prepared_->on_call_of[event.value()]) {
        const auto& call = instance().on_call[row];
        const auto person = std::ranges::find(call.people, who, &OnCall::Person::person);
        if (person == call.people.end() ||
            person->comes_along != std::ranges::binary_search(call.near, *in))
            continue;
        for (const auto range : person->at_hand)
            count_on_call(
                counters_.far_away,
                row,
                range,
                times_[event.value()],
                person->comes_along ? -times : times
            );
    }
}

void Solution::person_counted(SeatId seat, OptionRow row) {
    const auto event = (*prepared_)[seat].event;
    const auto is_placed = placed(event);
    if (is_placed)
        count_seat(seat, -1);
    const auto is_filled = static_cast<int>(row != no_option);
    const auto was_filled = static_cast<int>(person_row(seat) != no_option);
    if ((*prepared_)[seat].occupying)
        counters_.filled[event.value()] += is_filled - was_filled;
    people_[seat.value()] = row;
    if (is_placed)
        count_seat(seat, 1);
    counters_.targets_follow(*prepared_);
}

void Solution::heads_counted(const HeadsChange& change) {
    const auto event = (*prepared_)[change.cover].event;
    const auto before = heads(event);
    counters_.heads_away[change.cover.value()] = change.away_after;
    const auto more = heads(event) - before;
    const auto time = times_[event.value()];
    if (const auto in = zone(event))
        for (auto tick = time.first; tick < time.last; ++tick)
            counters_.zone_heads[prepared_->at(*in, tick)] += more;
}

void Solution::count_event(EventId event, int times) {
    const auto time = times_[event.value()];
    count_zone(event, times);
    count_given(event, times);
    count_taken(event, times);
    count_heads_near(event, times);
    for (const auto seat : prepared_->seats[event.value()])
        count_seat(seat, times);
    if (const auto course = (*prepared_)[event].course)
        counters_.course_days[course->value() * prepared_->days + prepared_->day(time.first)] +=
            times;
}

void Solution::count_zone(EventId event, int times) {
    const auto in = zone(event);
    if (!in)
        return;
    const auto time = times_[event.value()];
    const auto people = heads(event);
    for (auto tick = time.first; tick < time.last; ++tick) {
        const auto at = prepared_->at(*in, tick);
        counters_.zone_events[at] += times;
        counters_.zone_heads[at] += times * people;
    }
}

void Solution::count_seat(SeatId seat, int times) {
    const auto row = person_row(seat);
    if (row == no_option)
        return;
    const auto& facts = (*prepared_)[seat];
    const auto& event = (*prepared_)[facts.event];
    const auto time = times_[facts.event.value()];
    const auto candidate =
        prepared_->candidates.first(seat.value()) + static_cast<std::size_t>(row);
    const auto who = prepared_->candidates[seat.value()][static_cast<std::size_t>(row)].person;

    const auto first = prepared_->at(who, time.first);
    const auto last = first + static_cast<std::size_t>(event.duration);
    if (!facts.occupying) {
        for (auto at = first; at < last; ++at)
            counters_.watched[at] += times;
        counters_.watching[who.value()] += times;
        return;
    }
    const auto id = times * static_cast<std::int32_t>(facts.event.value());
    for (auto at = first; at < last; ++at) {
        counters_.presence[at].events += id;
        counters_.presence[at].count += times;
    }
    count_far_away(facts.event, who, times);
    const auto ticks = times * event.duration;
    if (event.counts_as_load) {
        counters_.load[who.value()] += ticks;
        if (prepared_->fair_share_of[who.value()] != no_slot)
            counters_.shared_load += ticks;
    }
    if (event.counts_as_lesson)
        counters_.lessons[who.value()] += ticks;
    for (const auto part : prepared_->crowd_parts[candidate])
        counters_.part_ticks[part] += ticks;
    if (facts.leads)
        count_leader(seat, candidate, times);
}

namespace {

/// Adds to the uses of something; the change in how many different things are used.
std::int32_t counted(std::int32_t& uses, int times) {
    const auto was_used = uses > 0;
    uses += times;
    return static_cast<std::int32_t>(uses > 0) - static_cast<std::int32_t>(was_used);
}

}  // namespace

void Solution::count_leader(SeatId seat, std::size_t candidate, int times) {
    const auto id = (*prepared_)[seat].event;
    const auto row = static_cast<std::size_t>(person_row(seat));
    const auto& facts = prepared_->candidates[seat.value()][row];
    if (facts.leader != no_slot) {
        auto& uses = counters_.leader_uses[static_cast<std::size_t>(facts.leader)];
        counters_.leaders[(*prepared_)[id].course->value()] += counted(uses, times);
    }
    if (facts.preparation != no_slot) {
        auto& uses = counters_.preparation_uses[static_cast<std::size_t>(facts.preparation)];
        counters_.preparations[facts.person.value()] += counted(uses, times);
    }
    const auto day = prepared_->day(times_[id.value()].first);
    const auto atoms = prepared_->atoms_of[id.value()];
    const auto slots = prepared_->face_slots[candidate];
    for (std::size_t atom = 0; atom < atoms.size(); ++atom) {
        auto& uses = counters_.face_uses[slots[atom] * prepared_->days + day];
        counters_.faces[atoms[atom] * prepared_->days + day] += counted(uses, times);
    }
}

int Solution::heads_away_at(CoverId cover, TickRange time) const {
    if (time == TickRange{})
        return 0;
    auto away = 0;
    for (const auto taker : prepared_->takers[(*prepared_)[cover].crowd.value()])
        if (times_[taker.value()].contains(time))
            away += prepared_->own_heads_at(taker, time.first);
    return away;
}

}  // namespace slimfit::timetable
