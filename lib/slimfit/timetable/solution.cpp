#include "slimfit/timetable/solution.hpp"

#include "slimfit/core/contract.hpp"
#include "slimfit/timetable/evaluation.hpp"
#include "slimfit/timetable/families/all.hpp"

namespace slimfit::timetable {
namespace {

bool is_option(OptionRow row, std::size_t options) {
    return row == no_option || (row >= 0 && static_cast<std::size_t>(row) < options);
}

}  // namespace

Solution::Solution(const Prepared& prepared)
    : Solution{prepared, empty_assignment(*prepared.instance)} {}

Solution::Solution(const Prepared& prepared, const Assignment& assignment)
    : prepared_{&prepared},
      starts_(prepared.events.size(), no_option),
      zones_(prepared.events.size(), no_option),
      people_(prepared.seat_facts.size(), no_option),
      times_(prepared.events.size()),
      counters_{prepared} {
    expects(assignment.size() == prepared.events.size(), "an assignment of another instance");
    for (std::uint32_t row = 0; row < assignment.size(); ++row) {
        const auto& choice = assignment[row];
        const auto& event = prepared.instance->events[row];
        const auto seats = prepared.seats[row];
        expects(choice.people.size() == seats.size(), "an assignment of other seats");
        expects(is_option(choice.start, event.starts.size()), "a start is no option");
        expects(is_option(choice.zone, event.zones.size()), "a zone is no option");
        for (std::size_t seat = 0; seat < seats.size(); ++seat) {
            const auto candidates = event.seats[seat].candidates.size();
            expects(is_option(choice.people[seat], candidates), "a person is no candidate");
            person_counted(seats[seat], choice.people[seat]);
        }
        zone_counted(EventId{row}, choice.zone);
    }
    for (std::uint32_t row = 0; row < assignment.size(); ++row)
        start<false>(EventId{row}, assignment[row].start);
    score_ = full_score(*this);
}

int Solution::heads(CoverId cover) const {
    const auto all = instance().all_heads((*prepared_)[cover]);
    return std::max(0, all - counters_.heads_away[cover.value()]);
}

int Solution::heads(EventId event) const {
    if (!(*prepared_)[event].covers)
        return prepared_->own_heads_at(event, times_[event.value()].first);
    auto sum = 0;
    for (const auto cover : prepared_->covers_of[event.value()])
        sum += heads(cover);
    return sum;
}

template <bool judging, class Change, class Action>
void Solution::judged(const Change& change, Action action) {
    if constexpr (judging)
        score_ -= families::cost_of_touched(*this, change);
    action();
    if constexpr (judging)
        score_ += families::cost_of_touched(*this, change);
}

Score Solution::set_start(EventId event, OptionRow row) {
    const auto score_before = score_;
    journal_.push_back({Done::What::start, start_row(event), event.value(), score_before});
    start<true>(event, row);
    return score_ - score_before;
}

Score Solution::set_zone(EventId event, OptionRow row) {
    const auto score_before = score_;
    journal_.push_back({Done::What::zone, zone_row(event), event.value(), score_before});
    if (!placed(event)) {
        zones_[event.value()] = row;
        return {};
    }
    const auto after = row == no_option
                           ? std::optional<ZoneId>{}
                           : prepared_->zones[event.value()][static_cast<std::size_t>(row)];
    judged<true>(ZoneChange{event, zone(event), after}, [&] { zone_counted(event, row); });
    return score_ - score_before;
}

Score Solution::set_person(SeatId seat, OptionRow row) {
    const auto score_before = score_;
    journal_.push_back({Done::What::person, person_row(seat), seat.value(), score_before});
    const auto event = (*prepared_)[seat].event;
    if (!placed(event) || person_row(seat) == row) {
        person_counted(seat, row);
        return {};
    }
    auto change = SeatChange{.seat = seat, .event = event, .before = person(seat)};
    if (row != no_option)
        change.after = prepared_->candidates[seat.value()][static_cast<std::size_t>(row)].person;
    change.load = load_shift(change);
    judged<true>(change, [&] { person_counted(seat, row); });
    return score_ - score_before;
}

void Solution::undo_to(std::size_t mark) {
    while (journal_.size() > mark) {
        const auto& done = journal_.back();
        switch (done.what) {
        case Done::What::start:
            start<false>(EventId{done.where}, done.row);
            break;
        case Done::What::zone:
            zone_counted(EventId{done.where}, done.row);
            break;
        case Done::What::person:
            person_counted(SeatId{done.where}, done.row);
            break;
        }
        score_ = done.score;
        journal_.pop_back();
    }
}

template <bool judging>
void Solution::start(EventId event, OptionRow row) {
    const auto before = time(event);
    const auto rows_before = start_row(event);
    if (row == rows_before)
        return;
    auto after = TickRange{};
    if (row != no_option) {
        const auto tick = prepared_->starts[event.value()][static_cast<std::size_t>(row)];
        after = {tick, tick + (*prepared_)[event].duration};
    }
    auto change = StartChange{event, before, after};
    if constexpr (judging)
        change.load = load_shift(change);
    judged<judging>(change, [&] { start_counted(change, row); });
    if ((*prepared_)[event].takes_from) {
        heads_follow<judging>(event, rows_before, before, after);
        heads_follow<judging>(event, row, before, after);
    }
}

/// The covers that may lie within one start of an event lose its heads, or get them back.
template <bool judging>
void Solution::heads_follow(EventId taker, OptionRow row, TickRange before, TickRange after) {
    if (row == no_option)
        return;
    const auto here = row == start_row(taker);
    const auto first = prepared_->starts.first(taker.value());
    for (const auto cover : prepared_->covers_within[first + static_cast<std::size_t>(row)]) {
        const auto event = (*prepared_)[cover].event;
        const auto time = times_[event.value()];
        const auto was_away = before.contains(time);
        const auto is_away = after.contains(time);
        if (time == TickRange{} || was_away == is_away || is_away != here)
            continue;
        const auto away = counters_.heads_away[cover.value()];
        const auto heads = prepared_->own_heads_at(taker, time.first);
        auto change = HeadsChange{cover, away, is_away ? away + heads : away - heads};
        change.deserts_or_peoples = heads_become_or_cease(change);
        judged<judging>(change, [&] { heads_counted(change); });
    }
}

bool Solution::heads_become_or_cease(const HeadsChange& change) const {
    const auto event = (*prepared_)[change.cover].event;
    const auto all = instance().all_heads((*prepared_)[change.cover]);
    const auto others = heads(event) - heads(change.cover);
    const auto after = others + std::max(0, all - change.away_after);
    return (heads(event) == 0) != (after == 0);
}

Assignment Solution::assignment() const {
    auto assignment = Assignment(starts_.size());
    for (std::uint32_t row = 0; row < assignment.size(); ++row)
        write_choice(EventId{row}, assignment[row]);
    return assignment;
}

void Solution::write_choice(EventId event, EventChoice& choice) const {
    const auto seats = prepared_->seats[event.value()];
    choice.start = start_row(event);
    choice.zone = zone_row(event);
    choice.people.resize(seats.size());
    for (std::size_t row = 0; row < seats.size(); ++row)
        choice.people[row] = person_row(seats[row]);
}

Solution Solution::rebuilt() const {
    return {*prepared_, assignment()};
}

}  // namespace slimfit::timetable
