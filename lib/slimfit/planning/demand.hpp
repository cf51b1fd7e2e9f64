#pragma once

#include "slimfit/grouping/week_groups.hpp"
#include "slimfit/planning/week_clock.hpp"
#include "slimfit/school/school.hpp"

#include <optional>
#include <string>
#include <vector>

namespace slimfit::planning {

/// What asks for a session.
enum class DemandKind : std::uint8_t {
    block,          ///< a block of a unit's day
    offer,          ///< a group's share of an offer
    staff_session,  ///< a meeting or time to lead the unit
    coach_slot,     ///< a teacher free for talks in a round
    excursion,
    person_break
};

/// Row of a group among the groups of the week.
using GroupRow = std::size_t;

/// One thing the week asks for, in school words: to be given a moment, a zone and people. Becomes
/// one event of the engine, with the same row.
struct Demand {
    DemandKind kind{};
    std::string code;    ///< of the roster's session; of an offer without its number
    std::string target;  ///< code of the block, offer or staff session
    std::optional<school::SessionKindId> session;  ///< none: a break
    std::optional<school::SubjectId> subject;
    std::optional<school::UnitId> unit;
    std::optional<school::OfferId> offer;
    std::vector<GroupRow> groups;
    int heads{};  ///< of a block or an excursion: on its day; of an offer all of its group
    bool the_rest{};
    std::vector<Moment> moments;        ///< it may have one of these; in order
    std::vector<school::ZoneId> zones;  ///< one of these; empty: needs none
    int adults{};  ///< heads needed, the leader among them; of the_rest: at least
    std::vector<school::StaffId> attendees;  ///< who must be there; one seat each
    std::string day_part;                    ///< of a block

    /// Of a block of each base group: whose teacher is asked for.
    std::optional<school::StaffId> mentor;
    bool opens_or_closes_day{};
    bool next_to_eating{};  ///< of a block: lunch play

    /// Of an offer or a staff session in a week with fewer days: should be where it fits.
    bool beyond_due{};

    /// Decided by hand.
    bool locked{};
    std::optional<school::StaffId> locked_leader;

    /// Of a given roster that is judged: seats for those it has besides, and where it went its
    /// own way.
    int extra_seats{};
    bool outside_rhythm{};
    bool leaves_gap{};  ///< a block that does not last from bell to bell
};

/// The same demand so many times: those that are due, and those beyond that should be where they
/// fit.
void add_times(Demand demand, int due, int fitting, std::vector<Demand>& demands);

/// All that a dated week asks for before locks narrow it, made from the standing week, the holidays
/// and exceptions of that week and its groups. Breaks stand here too: one per person and day that
/// needs one.
[[nodiscard]] std::vector<Demand> demands_without_locks(
    const school::School& school,
    const std::vector<grouping::WeekGroup>& groups,
    calendar::IsoWeek week
);

/// The same, narrowed by what was decided by hand.
[[nodiscard]] std::vector<Demand> demands_of(
    const school::School& school,
    const std::vector<grouping::WeekGroup>& groups,
    calendar::IsoWeek week
);

}  // namespace slimfit::planning
