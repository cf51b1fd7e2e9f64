#pragma once

#include "slimfit/timetable/instance.hpp"
#include "slimfit/timetable/lists.hpp"
#include "slimfit/timetable/people_sets.hpp"

#include <cstdint>
#include <vector>

namespace slimfit::timetable {

/// A seat of any event: the seats of all events stand in one row, event by event.
using SeatId = Id<struct SeatRow>;
using CoverId = Id<struct CoverRow>;

/// A row in one of the tables of an instance that has no id of its own.
using Row = std::uint32_t;

/// Which counter of a solution a choice adds to; no_slot: to none.
using Slot = std::int32_t;

inline constexpr Slot no_slot = -1;

/// What the search reads of an event, close together.
struct EventFacts {
    Tick duration{};
    std::optional<CourseId> course;
    std::optional<CrowdId> takes_from;  ///< crowd whose covers it takes heads away from
    bool covers{};                      ///< it is a cover
    bool counts_as_load{};
    bool counts_as_lesson{};
};

struct SeatFacts {
    EventId event;
    bool occupying{};
    bool leads{};  ///< and occupies
    bool bars{};   ///< some candidates may not have it at all times
};

struct CandidateFacts {
    PersonId person;
    Slot leader{no_slot};       ///< different leaders of the event's course
    Slot preparation{no_slot};  ///< different preparations of the person
};

/// What an event is to a quota.
struct QuotaPart {
    Row quota{};
    Row part{};
};

/// An event that shares heads with another and may meet it in time.
struct Conflict {
    EventId event;
    bool visits_teaching{};  ///< one of both is visiting, the other teaching
};

/// All that can be told of an instance before anything is decided, laid out for the search: made
/// once, then shared by any number of solutions. The instance has to outlive it.
///
/// Grows with the events and their options, never with pairs of all events or of all people.
struct Prepared {
    const Instance* instance{};

    Tick ticks{};                      ///< behind the last of the week
    std::size_t days{};                ///< how many
    std::vector<std::uint8_t> day_of;  ///< by tick

    std::vector<EventFacts> events;
    Lists<SeatId> seats;                  ///< by event
    Lists<Tick> starts;                   ///< by event
    Lists<ZoneId> zones;                  ///< by event
    Lists<Price> start_costs;             ///< by start of any event, see starts.first()
    Lists<Conflict> conflicts;            ///< by event; both ways
    Lists<CoverId> covers_of;             ///< by event: those it is
    Lists<Row> authorities_of;            ///< by event
    Lists<Row> mixtures_of;               ///< by event
    Lists<Row> atoms_of;                  ///< by event
    Lists<Row> quotas_taken_by;           ///< by event
    Lists<QuotaPart> quotas_of;           ///< by event
    Lists<Row> on_call_of;                ///< by event: those to whom it may matter
    std::vector<bool> has_own_heads;      ///< by event: some, and it is no cover
    std::vector<std::int32_t> own_heads;  ///< by event and day: see own_heads_at
    /// By start of any event: covers of its crowd that may lie within its time then.
    Lists<CoverId> covers_within;
    Lists<EventId> takers;  ///< by crowd: events that take heads away

    std::vector<SeatFacts> seat_facts;
    Lists<CandidateFacts> candidates;  ///< by seat
    Lists<Price> candidate_costs;      ///< by candidate of any seat, see candidates.first()
    Lists<Barred> candidate_bars;      ///< by candidate of any seat
    Lists<Row> crowd_parts;            ///< by candidate: parts of crowd shares it adds to
    Lists<Row> face_slots;             ///< by candidate: beside atoms_of its event; times days

    std::vector<Tick> available_until;  ///< by person and tick: end of the stretch; 0: not there
    Lists<SeatId> may_watch;            ///< by person: watching seats
    Lists<Row> lesson_limits_of;        ///< by person
    Lists<Row> preparation_limits_of;   ///< by person
    Lists<Row> crowd_shares_of;         ///< by person
    std::vector<Slot> fair_share_of;    ///< by person: row in FairLoad::shares
    std::vector<std::int64_t> contracts_apart;  ///< different contracts of fair shares
    std::vector<Row> contract_of;               ///< by fair share: row in contracts_apart
    Lists<Row> shares_of;                       ///< by different contract: fair shares
    std::int64_t contracts{};                   ///< of all fair shares
    std::vector<Row> first_part;                ///< by crowd share: parts of all shares in a row
    Lists<std::int32_t> at_hand;  ///< by OnCall, then tick from its first on: if nobody is far away

    PeopleSets people_sets;
    std::vector<PeopleSetId> authority_people;
    std::vector<PeopleSetId> mixture_people;

    std::size_t leader_slots{};
    std::size_t preparation_slots{};
    std::size_t face_slot_count{};  ///< without days
    std::size_t part_count{};
    std::size_t on_call_slots{};

    [[nodiscard]] const EventFacts& operator[](EventId id) const { return events[id.value()]; }

    [[nodiscard]] const SeatFacts& operator[](SeatId id) const { return seat_facts[id.value()]; }

    [[nodiscard]] const Cover& operator[](CoverId id) const { return instance->covers[id.value()]; }

    [[nodiscard]] std::size_t at(PersonId person, Tick tick) const {
        return person.value() * static_cast<std::size_t>(ticks) + static_cast<std::size_t>(tick);
    }

    [[nodiscard]] std::size_t at(ZoneId zone, Tick tick) const {
        return zone.value() * static_cast<std::size_t>(ticks) + static_cast<std::size_t>(tick);
    }

    [[nodiscard]] std::size_t day(Tick tick) const {
        return day_of[static_cast<std::size_t>(tick)];
    }

    /// Of an event that is no cover, when it is at a tick.
    [[nodiscard]] int own_heads_at(EventId event, Tick tick) const {
        return own_heads[event.value() * days + day(tick)];
    }

    [[nodiscard]] bool available(PersonId person, TickRange time) const {
        return available_until[at(person, time.first)] >= time.last;
    }

    /// Whether a candidate is there, and nothing hard bars her from the seat.
    [[nodiscard]] bool may_sit(SeatId seat, std::size_t candidate, TickRange time) const {
        return available(candidates[seat.value()][candidate].person, time) &&
               !is_barred(seat, candidate, time);
    }

    /// Whether it costs hard that a candidate has the seat at just this time.
    [[nodiscard]] bool is_barred(SeatId seat, std::size_t candidate, TickRange time) const {
        if (!seat_facts[seat.value()].bars)
            return false;
        for (const auto& bar : candidate_bars[candidates.first(seat.value()) + candidate])
            if (bar.price.hard && bar.ticks.overlaps(time))
                return true;
        return false;
    }

    [[nodiscard]] const Seat& seat(SeatId id) const {
        const auto event = seat_facts[id.value()].event;
        return (*instance)[event].seats[id.value() - seats.first(event.value())];
    }
};

/// Checks the instance (see expect_sound) and lays it out.
[[nodiscard]] Prepared prepare(const Instance& instance);

}  // namespace slimfit::timetable
