#include "slimfit/solver/construct_moment.hpp"

#include "slimfit/solver/bench.hpp"
#include "slimfit/staffing/round_flow.hpp"

#include <algorithm>

namespace slimfit::solver {

using timetable::EventId;
using timetable::no_option;
using timetable::OptionRow;
using timetable::Score;
using timetable::SeatId;

namespace {

/// People that the heads of a cover still lack; none for an event that is no cover.
std::optional<int> people_lacking(Site& site, EventId event, Wanted wanted) {
    const auto covers = site.prepared().covers_of[event.value()];
    if (covers.empty())
        return std::nullopt;
    int needed = 0;
    for (const auto cover : covers) {
        const auto& asked = site.prepared()[cover];
        const int heads = wanted == Wanted::core ? 1 : site.solution().heads(cover);
        const int per = asked.heads_per_person;
        const int by_ratio = per == 0 ? 0 : (heads + per - 1) / per;
        if (heads > 0)
            needed = std::max({needed, asked.people_at_least, by_ratio});
    }
    return std::max(0, needed - site.solution().counters().filled[event.value()]);
}

std::vector<SeatId> seats_to_fill(Site& site, std::span<const EventId> events, Wanted wanted) {
    std::vector<SeatId> seats;
    for (const auto event : events) {
        if (!site.solution().placed(event))
            continue;
        auto of_event = site.empty_seats(event);
        const auto lacking = people_lacking(site, event, wanted);
        if (lacking && wanted != Wanted::useful &&
            of_event.size() > static_cast<std::size_t>(*lacking))
            of_event.resize(static_cast<std::size_t>(*lacking));
        seats.insert(seats.end(), of_event.begin(), of_event.end());
    }
    return seats;
}

bool is_wanted(Score change, Wanted wanted) {
    return wanted == Wanted::useful ? change < Score{} : change.hard < 0;
}

staffing::RoundSeat priced(Site& site, SeatId seat, Wanted wanted, const Pressure* pressure) {
    staffing::RoundSeat priced;
    const auto event = site.prepared()[seat].event;
    const auto ticks = site.solution().time(site.prepared()[seat].event);
    const auto candidates = site.prepared().candidates[seat.value()];
    for (std::size_t row = 0; row < candidates.size(); ++row) {
        const auto person = candidates[row].person;
        const bool is_listed =
            std::ranges::find(priced.options, person, &staffing::RoundOption::person) !=
            priced.options.end();
        if (is_listed || !is_free(site.solution(), person, ticks))
            continue;
        const auto mark = site.solution().mark();
        auto change = site.set_person(seat, static_cast<OptionRow>(row));
        site.solution().undo_to(mark);
        if (pressure != nullptr)
            change.soft += pressure->on(person, ticks, event, true);
        if (is_wanted(change, wanted))
            priced.options.push_back({.person = person, .cost = change});
    }
    return priced;
}

OptionRow row_of(const Site& site, SeatId seat, timetable::PersonId person) {
    const auto candidates = site.prepared().candidates[seat.value()];
    std::size_t row = 0;
    while (candidates[row].person != person)
        ++row;
    return static_cast<OptionRow>(row);
}

std::vector<SeatId> filled_seats(Site& site, std::span<const EventId> events) {
    std::vector<SeatId> seats;
    for (const auto event : events)
        for (const auto seat : site.prepared().seats[event.value()])
            if (site.prepared()[seat].occupying && site.may_fill(seat) &&
                site.solution().person_row(seat) != no_option)
                seats.push_back(seat);
    return seats;
}

}  // namespace

void staff_moment(
    Site& site, std::span<const EventId> events, Wanted wanted, const Pressure* pressure
) {
    const auto seats = seats_to_fill(site, events, wanted);
    std::vector<staffing::RoundSeat> round;
    round.reserve(seats.size());
    for (const auto seat : seats)
        round.push_back(priced(site, seat, wanted, pressure));
    const auto staffing = staffing::cheapest_staffing(round);
    for (std::size_t row = 0; row < seats.size(); ++row) {
        if (!staffing.taken[row])
            continue;
        const auto person = round[row].options[*staffing.taken[row]].person;
        const auto mark = site.solution().mark();
        const auto change = site.set_person(seats[row], row_of(site, seats[row], person));
        // Seats of one event were priced as if each were alone: those filled first may do.
        if (!is_wanted(change, wanted))
            site.solution().undo_to(mark);
    }
}

void staff_again(Site& site, std::span<const EventId> events) {
    const auto mark = site.solution().mark();
    const auto before = site.solution().score();
    for (const auto seat : filled_seats(site, events))
        site.set_person(seat, no_option);
    staff_moment(site, events, Wanted::must);
    staff_moment(site, events, Wanted::useful);
    if (before < site.solution().score())
        site.solution().undo_to(mark);
}

void choose_watchers(Site& site) {
    for (std::uint32_t row = 0; row < site.prepared().seat_facts.size(); ++row) {
        const SeatId seat{row};
        if (site.prepared()[seat].occupying || !site.may_fill(seat) ||
            !site.solution().placed(site.prepared()[seat].event))
            continue;
        OptionRow best = no_option;
        Score least;
        const auto candidates = site.prepared().candidates[seat.value()].size();
        for (std::size_t option = 0; option < candidates; ++option) {
            const auto mark = site.solution().mark();
            const auto change = site.set_person(seat, static_cast<OptionRow>(option));
            site.solution().undo_to(mark);
            if (change < least) {
                least = change;
                best = static_cast<OptionRow>(option);
            }
        }
        if (best != no_option)
            site.set_person(seat, best);
    }
}

}  // namespace slimfit::solver
