#pragma once

#include "slimfit/timetable/families/family.hpp"
#include "slimfit/timetable/families/walks.hpp"

namespace slimfit::timetable::families {

/// A change after which other events meet: who sits where and in which zone stays as it was.
template <class Change>
concept ChangeOfPresence =
    !std::is_same_v<Change, SeatChange> && !std::is_same_v<Change, ZoneChange>;

/// A cover with fewer people than its heads need, with people and no heads, or with more heads than
/// any people can have.
struct TooFewPeople {
    static constexpr auto family = Family::too_few_people;
    using Scope = CoverId;

    template <class Visit>
    static void scopes(const Prepared& prepared, Visit visit) {
        for_each_row(prepared.instance->covers.size(), [&](Row row) { visit(CoverId{row}); });
    }

    template <class Visit>
    static void touched(const Solution& solution, const StartChange& change, Visit visit) {
        covers_of(solution, change.event, visit);
    }

    template <class Visit>
    static void touched(const Solution& solution, const HeadsChange& change, Visit visit) {
        if (change.deserts_or_peoples)
            covers_of(solution, solution.prepared()[change.cover].event, visit);
        else
            visit(change.cover);
    }

    template <class Visit>
    static void touched(const Solution& solution, const SeatChange& change, Visit visit) {
        if (solution.prepared()[change.seat].occupying &&
            change.before.has_value() != change.after.has_value())
            covers_of(solution, change.event, visit);
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope id, Charge charge) {
        const auto& cover = solution.prepared()[id];
        if (!solution.placed(cover.event))
            return;
        const auto people = solution.counters().filled[cover.event.value()];
        const auto heads = solution.heads(id);
        const auto missing = needed(cover, heads) - people;
        if (missing > 0)
            charge(cover.missing, missing);
        if (people > 0 && solution.deserted(cover.event))
            charge(cover.idle, people);
        if (cover.heads_at_most > 0 && heads > cover.heads_at_most)
            charge(cover.crowded, heads - cover.heads_at_most);
    }

    static Place place(const Solution& solution, Scope cover) {
        const auto event = solution.prepared()[cover].event;
        return {.event = event, .tick = solution.time(event).first, .row = cover.value()};
    }

private:
    static int needed(const Cover& cover, int heads) {
        if (heads == 0)
            return 0;
        const auto by_ratio = cover.heads_per_person == 0
                                  ? 0
                                  : (heads + cover.heads_per_person - 1) / cover.heads_per_person;
        return std::max(cover.people_at_least, by_ratio);
    }

    template <class Visit>
    static void covers_of(const Solution& solution, EventId event, Visit visit) {
        for (const auto cover : solution.prepared().covers_of[event.value()])
            visit(cover);
    }
};

/// Whether somebody does not count at the time of an event.
inline bool has_lapsed(const std::vector<Lapse>& lapses, PersonId person, TickRange time) {
    return std::ranges::any_of(lapses, [&](const Lapse& lapse) {
        return lapse.person == person && lapse.ticks.overlaps(time);
    });
}

/// Visits what is asked of the people of an event, where a change can make it hold or fail.
template <class RowsByEvent, class Table, class Visit>
void touched_demands(
    const Solution& solution,
    const StartChange& change,
    const RowsByEvent& rows,
    const Table& table,
    Visit visit
) {
    const bool all = change.comes_or_goes() || solution.prepared()[change.event].covers;
    for (const auto row : rows[change.event.value()])
        if (all || !table[row].lapses.empty())
            visit(row);
}

template <class RowsByEvent, class Table, class Visit>
void touched_demands(
    const Solution& solution,
    const HeadsChange& change,
    const RowsByEvent& rows,
    const Table&,
    Visit visit
) {
    if (change.deserts_or_peoples)
        for (const auto row : rows[solution.prepared()[change.cover].event.value()])
            visit(row);
}

/// An event without anybody who may answer for it, or watch it.
struct NoAuthority {
    static constexpr auto family = Family::no_authority;
    using Scope = Row;

    template <class Visit>
    static void scopes(const Prepared& prepared, Visit visit) {
        for_each_row(prepared.instance->authorities.size(), visit);
    }

    template <ChangeOfPresence Change, class Visit>
    static void touched(const Solution& solution, const Change& change, Visit visit) {
        touched_demands(
            solution,
            change,
            solution.prepared().authorities_of,
            solution.instance().authorities,
            visit
        );
    }

    template <class Visit>
    static void touched(const Solution& solution, const SeatChange& change, Visit visit) {
        for (const auto row : solution.prepared().authorities_of[change.event.value()])
            visit(row);
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope row, Charge charge) {
        const auto& prepared = solution.prepared();
        const auto& authority = solution.instance().authorities[row];
        if (!solution.placed(authority.event))
            return;
        for (const auto seat : prepared.seats[authority.event.value()])
            if (answers(solution, row, seat))
                return;
        if (!solution.deserted(authority.event))
            charge(authority.price, 1);
    }

    static Place place(const Solution& solution, Scope row) {
        const auto event = solution.instance().authorities[row].event;
        return {.event = event, .tick = solution.time(event).first, .row = row};
    }

private:
    static bool answers(const Solution& solution, Row row, SeatId seat) {
        const auto& prepared = solution.prepared();
        const auto person = solution.person(seat);
        if (!person)
            return false;
        if (!prepared[seat].occupying)
            return true;
        const auto& authority = solution.instance().authorities[row];
        return (prepared[seat].leads || authority.any_seat) &&
               prepared.people_sets.contains(prepared.authority_people[row], *person) &&
               !has_lapsed(authority.lapses, *person, solution.time(authority.event));
    }
};

/// An event whose people are not mixed as they should be.
struct PoorMixture {
    static constexpr auto family = Family::poor_mixture;
    using Scope = Row;

    template <class Visit>
    static void scopes(const Prepared& prepared, Visit visit) {
        for_each_row(prepared.instance->mixtures.size(), visit);
    }

    template <ChangeOfPresence Change, class Visit>
    static void touched(const Solution& solution, const Change& change, Visit visit) {
        touched_demands(
            solution, change, solution.prepared().mixtures_of, solution.instance().mixtures, visit
        );
    }

    template <class Visit>
    static void touched(const Solution& solution, const SeatChange& change, Visit visit) {
        if (solution.prepared()[change.seat].occupying)
            for (const auto row : solution.prepared().mixtures_of[change.event.value()])
                visit(row);
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope row, Charge charge) {
        const auto& mixture = solution.instance().mixtures[row];
        const auto people = solution.counters().filled[mixture.event.value()];
        if (people == 0 || !solution.placed(mixture.event))
            return;
        const auto wanted = std::max(mixture.at_least, (people * mixture.percent + 99) / 100);
        const auto missing = wanted - among(solution, row);
        if (missing > 0 && !solution.deserted(mixture.event))
            charge(mixture.price, missing);
    }

    static Place place(const Solution& solution, Scope row) {
        const auto event = solution.instance().mixtures[row].event;
        return {.event = event, .tick = solution.time(event).first, .row = row};
    }

private:
    /// How many filled occupying seats have one of the people asked for.
    static int among(const Solution& solution, Row row) {
        const auto& prepared = solution.prepared();
        const auto& mixture = solution.instance().mixtures[row];
        const auto time = solution.time(mixture.event);
        auto count = 0;
        for (const auto seat : prepared.seats[mixture.event.value()]) {
            const auto person = solution.person(seat);
            if (person && prepared[seat].occupying &&
                prepared.people_sets.contains(prepared.mixture_people[row], *person) &&
                !has_lapsed(mixture.lapses, *person, time))
                ++count;
        }
        return count;
    }
};

}  // namespace slimfit::timetable::families
