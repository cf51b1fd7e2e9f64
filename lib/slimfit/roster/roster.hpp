#pragma once

#include "slimfit/calendar/clock.hpp"
#include "slimfit/calendar/date.hpp"
#include "slimfit/core/id.hpp"
#include "slimfit/school/ids.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace slimfit::roster {

using RosterGroupId = Id<struct RosterGroup>;

enum class GroupKind : std::uint8_t { base_group, level_group, pull_out };

/// Pupils who are together in sessions of the week.
struct RosterGroup {
    std::string code;  ///< unique in the roster: MB1, MB-rekenen-3, MB-plusklas
    GroupKind kind{};
    school::UnitId unit;
    std::optional<school::BaseGroupId> base_group;  ///< of a base group
    std::optional<school::SubjectId> subject;       ///< of a level group
    int rank{};                                     ///< of a level group: 1 is the lowest level
    std::vector<school::PupilId> pupils;            ///< in order of their ids, each once

    friend bool operator==(const RosterGroup&, const RosterGroup&) = default;
};

/// What in the school file a session fulfils.
enum class Purpose : std::uint8_t { block, offer, staff_session, coach_slot, excursion };

/// One session of the week, with everything decided.
struct PlacedSession {
    std::string code;  ///< unique in the week; the same session has the same code in every week
    Purpose purpose{};
    std::string target;  ///< code of the block, offer or staff session it fulfils
    calendar::Date date;
    calendar::TimeSpan time;
    school::SessionKindId kind;
    std::optional<school::SubjectId> subject;
    std::optional<school::UnitId> unit;
    std::vector<RosterGroupId> groups;  ///< empty without pupils
    bool the_rest{};   ///< takes the pupils of its groups that are in no other session
    int head_count{};  ///< pupils in it
    std::optional<school::ZoneId> zone;
    std::optional<school::StaffId> leader;
    std::vector<school::StaffId> assistants;  ///< in order; of a meeting: who attends
    /// The teacher who answers for it when who leads may not teach: from nearby, or among the
    /// assistants. None when the leader is a teacher herself, or nobody needs to answer.
    std::optional<school::StaffId> responsible;
    bool locked{};

    friend bool operator==(const PlacedSession&, const PlacedSession&) = default;
};

/// A break as planned. Whether it is one by law is judged from free time alone.
struct PlannedBreak {
    school::StaffId staff;
    calendar::Date date;
    calendar::TimeSpan time;

    friend auto operator<=>(const PlannedBreak&, const PlannedBreak&) = default;
};

/// A session that found no place or no leader.
struct OpenSession {
    std::string code;
    Purpose purpose{};
    std::string target;
    std::string group;  ///< code of its group; empty without pupils
    calendar::Minutes duration{};

    friend bool operator==(const OpenSession&, const OpenSession&) = default;
};

/// How good the planner says it is.
enum class Outcome : std::uint8_t {
    proven_best,
    within_bound,  ///< a bound above zero is proven, the gap is known
    best_found,    ///< best within the limit, no bound
    impossible,    ///< proven that no week without open sessions exists
    not_planned    ///< made by hand or by another program
};

struct RuleScore {
    std::string rule;
    std::int64_t hard{};
    std::int64_t soft{};  ///< weight included

    friend bool operator==(const RuleScore&, const RuleScore&) = default;
};

/// What the planner found, for the record; nobody has to believe it, check recounts.
struct Planning {
    Outcome outcome{Outcome::not_planned};
    std::int64_t hard{};
    std::int64_t soft{};
    std::int64_t hard_bound{};
    std::int64_t soft_bound{};
    std::uint64_t seed{};
    std::uint64_t steps{};
    std::optional<calendar::Date> from;  ///< planned anew from this day; before it nothing changed
    std::vector<RuleScore> rules;

    friend bool operator==(const Planning&, const Planning&) = default;
};

/// A week of a school: groups, sessions with people and zones, breaks. Holds no names.
struct Roster {
    std::string school;  ///< code of the school
    calendar::IsoWeek week;
    std::vector<RosterGroup> groups;
    std::vector<PlacedSession> sessions;  ///< by date, time, code
    std::vector<PlannedBreak> breaks;     ///< by date, time, staff
    std::vector<OpenSession> open;        ///< by code
    Planning planning;

    [[nodiscard]] const RosterGroup& operator[](RosterGroupId id) const {
        return groups[id.value()];
    }

    friend bool operator==(const Roster&, const Roster&) = default;
};

/// Puts sessions, breaks and open sessions in their order.
void sort(Roster& roster);

/// The same roster in another week, every session on the same weekday.
[[nodiscard]] Roster in_week(Roster roster, calendar::IsoWeek week);

}  // namespace slimfit::roster
