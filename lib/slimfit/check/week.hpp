#pragma once

#include "slimfit/calendar/date.hpp"
#include "slimfit/check/spans.hpp"
#include "slimfit/roster/roster.hpp"
#include "slimfit/school/school.hpp"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace slimfit::check {

using calendar::Date;
using calendar::Minutes;
using school::Nature;
using school::PupilId;
using school::StaffId;
using school::UnitId;

/// A session of the roster with what the rules ask of it, counted anew: nothing that the roster
/// says about heads is believed.
struct Session {
    const roster::PlacedSession& placed;
    const school::SessionKind& kind;
    std::optional<school::OfferId> offer;  ///< that it belongs to

    /// Leader and assistants, each once; who only watches from nearby is not among them.
    std::vector<StaffId> adults;

    /// Who is in it for at least one minute, see Week::stays; in order, each once.
    std::vector<PupilId> pupils;

    [[nodiscard]] Date date() const { return placed.date; }

    [[nodiscard]] TimeSpan time() const { return placed.time; }

    [[nodiscard]] std::int64_t heads() const { return static_cast<std::int64_t>(pupils.size()); }

    [[nodiscard]] bool has_adult(StaffId staff) const;
};

/// Something a person is busy with: a session she leads, assists in or attends, or an excursion
/// she escorts.
struct Occupation {
    TimeSpan time;
    const Session* session{};  ///< null: an excursion
    std::string code;
};

/// A roster beside its school, as the judges read it.
///
/// Excursions are given, not decided: they are read from the school. Sessions of the roster that
/// stand for an excursion are not among the sessions.
class Week {
public:
    Week(const school::School& school, const roster::Roster& roster, const roster::Roster* before);
    Week(const Week&) = delete;
    Week(Week&&) = delete;
    Week& operator=(const Week&) = delete;
    Week& operator=(Week&&) = delete;
    ~Week() = default;

    [[nodiscard]] const school::School& school() const { return *school_; }

    [[nodiscard]] const roster::Roster& roster() const { return *roster_; }

    /// An earlier week to compare with, or null.
    [[nodiscard]] const roster::Roster* previous() const { return previous_; }

    /// Its school days, in order.
    [[nodiscard]] const std::vector<Date>& days() const { return days_; }

    /// By date, time and code.
    [[nodiscard]] const std::vector<Session>& sessions() const { return sessions_; }

    [[nodiscard]] const std::vector<const Session*>& sessions_on(Date date) const;

    [[nodiscard]] const std::vector<const Session*>& sessions_of(school::OfferId offer) const {
        return by_offer_[offer.value()];
    }

    /// Of its base groups, here on any date of the week; in order.
    [[nodiscard]] const std::vector<PupilId>& pupils_of(UnitId unit) const {
        return pupils_by_unit_[unit.value()];
    }

    /// In order of time.
    [[nodiscard]] const std::vector<Occupation>& occupations(StaffId staff, Date date) const;

    /// The blocks of a unit on a date.
    [[nodiscard]] const school::DayRhythm& rhythm(UnitId unit, Date date) const;

    /// When a pupil is away from school with the own base group.
    [[nodiscard]] std::vector<TimeSpan> away(PupilId pupil, Date date) const;

    /// When a pupil is in a session of hers: all of its time but excursions; of a session of the
    /// rest also without the time of her other sessions.
    [[nodiscard]] std::vector<TimeSpan> stays(PupilId pupil, const Session& session) const;

    /// The sessions whose groups hold the pupil, on one date.
    [[nodiscard]] std::vector<const Session*> sessions_of(PupilId pupil, Date date) const;

private:
    void add_sessions();
    void place_pupils();
    void enrol_pupils();
    void occupy_people();

    const school::School* school_;
    const roster::Roster* roster_;
    const roster::Roster* previous_;
    std::vector<Date> days_;
    std::vector<Session> sessions_;
    std::map<Date, std::vector<const Session*>> by_date_;
    std::vector<std::vector<const Session*>> by_offer_;  ///< by row of the offer
    std::vector<std::vector<PupilId>> pupils_by_unit_;   ///< by row of the unit
    std::map<std::pair<UnitId, Date>, school::DayRhythm> rhythms_;
    std::vector<std::vector<const Session*>> by_pupil_;  ///< by row of the pupil
    std::map<std::pair<StaffId, Date>, std::vector<Occupation>> by_staff_;
};

/// The block of its unit's day that a session of a block or a coach slot stands for; null when the
/// unit has no such block on that date.
[[nodiscard]] const school::Block* block_of(const Week& week, const Session& session);

/// The base group of a session of one base group.
[[nodiscard]] std::optional<school::BaseGroupId>
base_group_of(const Week& week, const Session& session);

/// From the first to the last minute of a unit's blocks; nothing on a day without blocks.
[[nodiscard]] std::optional<TimeSpan> school_time(const school::DayRhythm& rhythm);

/// The ids of all rows of a table.
template <class Id, class Table>
[[nodiscard]] std::vector<Id> ids_of(const Table& table) {
    std::vector<Id> ids;
    for (std::uint32_t row = 0; row < table.size(); ++row)
        ids.emplace_back(row);
    return ids;
}

}  // namespace slimfit::check
