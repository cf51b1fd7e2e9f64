#pragma once

#include "slimfit/timetable/prepared.hpp"

#include <cstdint>
#include <vector>

namespace slimfit::timetable {

/// Who is where at one tick.
struct Presence {
    std::int32_t events{};  ///< sum of the ids of all events: with one seat, its event
    std::int32_t count{};   ///< occupying seats

    friend bool operator==(const Presence&, const Presence&) = default;
};

/// The fair load of one contract, and the shared loads for which it is that.
struct FairTarget {
    std::int64_t ticks{};
    std::int64_t from_load{};
    std::int64_t below_load{};

    [[nodiscard]] bool holds_for(std::int64_t load) const {
        return from_load <= load && load < below_load;
    }

    friend bool operator==(const FairTarget&, const FairTarget&) = default;
};

/// What the families read of a solution, kept at each change. All of it follows from what was
/// decided: a rebuilt solution has the same.
struct Counters {
    std::vector<Presence> presence;         ///< by person and tick, see Prepared::at
    std::vector<std::int32_t> watched;      ///< by person and tick: watching seats
    std::vector<std::int32_t> watching;     ///< by person: watching seats
    std::vector<std::int32_t> zone_events;  ///< by zone and tick
    std::vector<std::int32_t> zone_heads;   ///< by zone and tick

    std::vector<std::int32_t> filled;      ///< by event: occupying seats with a person
    std::vector<std::int32_t> heads_away;  ///< by cover with a start

    std::vector<Tick> load;                ///< by person
    std::int64_t shared_load{};            ///< of all who have a fair share
    std::vector<FairTarget> fair_targets;  ///< by Prepared::contracts_apart
    std::vector<Tick> lessons;             ///< by person
    std::vector<Tick> part_ticks;          ///< by part of a crowd share
    std::vector<std::int32_t> given;       ///< by quota: beside Quota::given, less what is taken
    std::vector<std::int32_t> far_away;  ///< as Prepared::at_hand: who is not; less who came along
    std::vector<std::int32_t> heads_near;  ///< the same: events with heads of their own

    std::vector<std::int32_t> preparation_uses;  ///< by Slot
    std::vector<std::int32_t> preparations;      ///< by person: different ones
    std::vector<std::int32_t> leader_uses;       ///< by Slot
    std::vector<std::int32_t> leaders;           ///< by course: different ones
    std::vector<std::int32_t> course_days;       ///< by course, then day: events
    std::vector<std::int32_t> face_uses;         ///< by face slot, then day
    std::vector<std::int32_t> faces;             ///< by atom, then day: different leaders

    /// Of nothing, in the sizes that the instance needs.
    explicit Counters(const Prepared& prepared);

    /// Finds the fair targets for the shared load, where it has moved them.
    void targets_follow(const Prepared& prepared);

    friend bool operator==(const Counters&, const Counters&) = default;
};

}  // namespace slimfit::timetable
