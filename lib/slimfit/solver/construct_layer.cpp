#include "slimfit/solver/construct_layer.hpp"

#include "slimfit/solver/bench.hpp"
#include "slimfit/staffing/cheapest_pairs.hpp"

#include <map>

namespace slimfit::solver {

using timetable::EventId;
using timetable::no_option;
using timetable::OptionRow;
using timetable::Score;
using timetable::SeatId;

namespace {

/// A start of an event with somebody in one seat, or with nobody new.
struct Placement {
    OptionRow start{no_option};
    std::optional<SeatId> seat;
    OptionRow person{no_option};
};

/// What an event could do, beside the pairs it could be in for that.
struct Choice {
    std::vector<Placement> placements;
    staffing::PairRow row;
};

/// Columns of a layer: a person at a tick, or an event by itself.
class Columns {
public:
    std::uint32_t of(std::uint32_t who, timetable::Tick tick) {
        const auto next = static_cast<std::uint32_t>(rows_.size());
        return rows_.try_emplace({who, tick}, next).first->second;
    }

    std::uint32_t of(EventId alone, std::size_t nobody) {
        return of(static_cast<std::uint32_t>(nobody) + alone.value(), 0);
    }

private:
    std::map<std::pair<std::uint32_t, timetable::Tick>, std::uint32_t> rows_;
};

std::optional<SeatId> leading_seat(Site& site, EventId event) {
    for (const auto seat : site.empty_seats(event))
        if (site.prepared()[seat].leads)
            return seat;
    return std::nullopt;
}

void add(Choice& choice, const Placement& placement, std::uint32_t column, Score cost) {
    choice.placements.push_back(placement);
    choice.row.options.push_back({.column = column, .cost = cost});
}

Choice choices_of(Site& site, EventId event, Columns& columns) {
    Choice choice;
    const auto starts = site.prepared().starts[event.value()];
    const auto nobody = site.solution().instance().people.size();
    Score cheapest_alone;
    OptionRow start_alone = no_option;
    for (std::size_t row = 0; row < starts.size(); ++row) {
        const auto mark = site.solution().mark();
        const auto start = static_cast<OptionRow>(row);
        const auto change = site.set_start(event, start) + site.choose_zone(event);
        if (change < cheapest_alone) {
            cheapest_alone = change;
            start_alone = start;
        }
        if (const auto seat = leading_seat(site, event)) {
            const auto candidates = site.prepared().candidates[seat->value()];
            for (std::size_t person = 0; person < candidates.size(); ++person) {
                if (!is_free(
                        site.solution(), candidates[person].person, site.solution().time(event)
                    ))
                    continue;
                const auto before = site.solution().mark();
                const auto option = static_cast<OptionRow>(person);
                const auto both = change + site.set_person(*seat, option);
                site.solution().undo_to(before);
                add(choice,
                    {.start = start, .seat = seat, .person = option},
                    columns.of(candidates[person].person.value(), starts[row]),
                    both);
            }
        }
        site.solution().undo_to(mark);
    }
    if (start_alone != no_option)
        add(choice, {.start = start_alone}, columns.of(event, nobody), cheapest_alone);
    return choice;
}

void place(Site& site, EventId event, const Placement& placement) {
    site.set_start(event, placement.start);
    site.choose_zone(event);
    if (placement.seat)
        site.set_person(*placement.seat, placement.person);
}

std::int64_t
pull_on_people(Site& site, EventId event, timetable::TickRange ticks, const Pressure& pressure) {
    std::int64_t sum{};
    for (const auto seat : site.prepared().seats[event.value()])
        if (const auto person = site.solution().person(seat))
            sum += pressure.on(*person, ticks, event, false);
    return sum;
}

}  // namespace

void place_layer(Site& site, std::span<const EventId> events) {
    Columns columns;
    std::vector<Choice> choices;
    std::vector<staffing::PairRow> rows;
    for (const auto event : events) {
        choices.push_back(choices_of(site, event, columns));
        rows.push_back(choices.back().row);
    }
    const auto pairs = staffing::cheapest_pairs(rows);
    for (std::size_t row = 0; row < events.size(); ++row)
        if (pairs.taken[row])
            place(site, events[row], choices[row].placements[*pairs.taken[row]]);
}

void place_alone(Site& site, EventId event, const Pressure* pressure) {
    const auto starts = site.prepared().starts[event.value()].size();
    Score least;
    OptionRow best = no_option;
    for (std::size_t row = 0; row < starts; ++row) {
        const auto mark = site.solution().mark();
        const auto start = static_cast<OptionRow>(row);
        auto change = site.set_start(event, start) + site.choose_zone(event);
        const auto ticks = site.solution().time(event);
        site.solution().undo_to(mark);
        if (pressure != nullptr && change.hard <= 0)
            change.soft = pull_on_people(site, event, ticks, *pressure);
        if (best == no_option ? change < Score{} : change < least) {
            least = change;
            best = start;
        }
    }
    if (best != no_option)
        place(site, event, {.start = best});
}

}  // namespace slimfit::solver
