#include "slimfit/core/contract.hpp"
#include "slimfit/timetable/prepare_parts.hpp"

#include <algorithm>
#include <functional>
#include <limits>

namespace slimfit::timetable {

Prepared prepare(const Instance& instance) {
    expect_sound(instance);
    auto prepared = Prepared{.instance = &instance};
    prepare_time(prepared);
    prepare_events(prepared);
    prepare_covers(prepared);
    prepare_conflicts(prepared);
    prepare_people(prepared);
    prepare_candidates(prepared);
    prepare_on_call(prepared);
    return prepared;
}

void prepare_time(Prepared& prepared) {
    const auto& days = prepared.instance->days;
    expects(days.size() <= std::numeric_limits<std::uint8_t>::max(), "too many days in a week");
    prepared.ticks = days.empty() ? Tick{0} : days.back().last;
    prepared.days = days.size();
    prepared.day_of.resize(static_cast<std::size_t>(prepared.ticks));
    for (std::size_t day = 0; day < days.size(); ++day)
        for (auto tick = days[day].first; tick < days[day].last; ++tick)
            prepared.day_of[static_cast<std::size_t>(tick)] = static_cast<std::uint8_t>(day);
}

namespace {

/// By event, the rows of a table whose entries name one event.
template <class Table>
Lists<Row> rows_by_event(const Prepared& prepared, const Table& table) {
    auto rows = std::vector<std::vector<Row>>(prepared.instance->events.size());
    for (std::size_t row = 0; row < table.size(); ++row)
        rows[table[row].event.value()].push_back(static_cast<Row>(row));
    return Lists<Row>::of(rows);
}

/// By event, the rows of a table whose entries name many events.
template <class Table, class Events>
Lists<Row> rows_by_events(const Prepared& prepared, const Table& table, Events events) {
    auto rows = std::vector<std::vector<Row>>(prepared.instance->events.size());
    for (std::size_t row = 0; row < table.size(); ++row)
        for (const auto event : std::invoke(events, table[row]))
            rows[event.value()].push_back(static_cast<Row>(row));
    return Lists<Row>::of(rows);
}

Lists<QuotaPart> quota_parts(const Instance& instance) {
    auto parts = std::vector<std::vector<QuotaPart>>(instance.events.size());
    for (std::size_t quota = 0; quota < instance.quotas.size(); ++quota)
        for (std::size_t part = 0; part < instance.quotas[quota].parts.size(); ++part)
            parts[instance.quotas[quota].parts[part].event.value()].push_back(
                {static_cast<Row>(quota), static_cast<Row>(part)}
            );
    return Lists<QuotaPart>::of(parts);
}

void add_seats(Prepared& prepared, EventId id, const Event& event) {
    auto seats = std::vector<SeatId>{};
    for (const auto& seat : event.seats) {
        seats.emplace_back(static_cast<std::uint32_t>(prepared.seat_facts.size()));
        const auto occupying = seat.kind == Seat::Kind::occupying;
        const bool bars = std::ranges::any_of(seat.candidates, [](const Candidate& candidate) {
            return !candidate.barred.empty();
        });
        prepared.seat_facts.push_back({id, occupying, seat.leads && occupying, bars});
    }
    prepared.seats.append(seats);
}

void add_starts(Prepared& prepared, const Event& event) {
    auto ticks = std::vector<Tick>{};
    for (const auto& start : event.starts) {
        ticks.push_back(start.tick);
        prepared.start_costs.append(start.costs);
    }
    prepared.starts.append(ticks);
}

}  // namespace

void prepare_events(Prepared& prepared) {
    const auto& instance = *prepared.instance;
    for (std::size_t row = 0; row < instance.events.size(); ++row) {
        const auto& event = instance.events[row];
        prepared.events.push_back(
            {.duration = event.duration,
             .course = event.course,
             .takes_from = event.crowd,
             .counts_as_load = event.counts_as_load,
             .counts_as_lesson = event.counts_as_lesson}
        );
        add_seats(prepared, event_of_row(row), event);
        add_starts(prepared, event);
        prepared.zones.append(event.zones);
        for (const auto day : instance.days)
            prepared.own_heads.push_back(event.heads_at(day.first));
    }
    prepared.authorities_of = rows_by_event(prepared, instance.authorities);
    prepared.mixtures_of = rows_by_event(prepared, instance.mixtures);
    prepared.atoms_of = rows_by_events(prepared, instance.atoms, &Atom::events);
    prepared.quotas_of = quota_parts(instance);
    prepared.quotas_taken_by = rows_by_events(prepared, instance.quotas, &Quota::takers);
}

namespace {

bool is_at_hand(const OnCall::Person& person, Tick tick) {
    return std::ranges::any_of(person.at_hand, [&](TickRange range) {
        return range.contains({tick, tick + 1});
    });
}

/// How many people are near at each tick, when nobody occupies any seat.
std::vector<std::int32_t> at_hand(const OnCall& call) {
    const auto first = call.ticks.front().first;
    auto people = std::vector<std::int32_t>{};
    for (auto tick = first; tick < call.ticks.back().last; ++tick)
        people.push_back(static_cast<std::int32_t>(std::ranges::count_if(
            call.people,
            [&](const auto& person) { return !person.comes_along && is_at_hand(person, tick); }
        )));
    return people;
}

bool may_be_near(const Event& event, const OnCall& call) {
    return std::ranges::any_of(event.zones, [&](ZoneId zone) {
        return std::ranges::binary_search(call.near, zone);
    });
}

bool may_be_far(const Event& event, const OnCall& call) {
    return std::ranges::any_of(event.zones, [&](ZoneId zone) {
        return !std::ranges::binary_search(call.near, zone);
    });
}

bool may_be_meanwhile(const Event& event, const OnCall& call) {
    const TickRange whole{call.ticks.front().first, call.ticks.back().last};
    return std::ranges::any_of(event.starts, [&](const StartOption& start) {
        return whole.overlaps({start.tick, start.tick + event.duration});
    });
}

bool may_take(const Event& event, PersonId person) {
    return std::ranges::any_of(event.seats, [&](const Seat& seat) {
        return seat.kind == Seat::Kind::occupying &&
               std::ranges::count(seat.candidates, person, &Candidate::person) > 0;
    });
}

/// Whether it may take somebody out of reach, bring somebody along, or make somebody needed.
bool may_matter(const Event& event, bool has_own_heads, const OnCall& call) {
    const auto near = may_be_near(event, call);
    const auto far = may_be_far(event, call);
    return (near && call.for_heads && has_own_heads) ||
           std::ranges::any_of(call.people, [&](const OnCall::Person& person) {
               return (person.comes_along ? near : far) && may_take(event, person.person);
           });
}

}  // namespace

void prepare_on_call(Prepared& prepared) {
    const auto& instance = *prepared.instance;
    for (const auto& event : instance.events)
        prepared.has_own_heads.push_back(event.heads > 0);
    for (const auto& cover : instance.covers)
        prepared.has_own_heads[cover.event.value()] = false;
    auto rows = std::vector<std::vector<Row>>(instance.events.size());
    for (std::size_t row = 0; row < instance.on_call.size(); ++row) {
        const auto& call = instance.on_call[row];
        const auto people = at_hand(call);
        prepared.at_hand.append(people);
        prepared.on_call_slots += people.size();
        for (std::size_t event = 0; event < instance.events.size(); ++event)
            if (const auto& asked = instance.events[event];
                may_be_meanwhile(asked, call) &&
                may_matter(asked, prepared.has_own_heads[event], call))
                rows[event].push_back(static_cast<Row>(row));
    }
    prepared.on_call_of = Lists<Row>::of(rows);
}

}  // namespace slimfit::timetable
