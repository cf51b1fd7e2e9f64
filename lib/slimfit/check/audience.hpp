#pragma once

#include "slimfit/check/week.hpp"

#include <algorithm>

namespace slimfit::check {

/// One group that an offer is for.
struct Addressed {
    std::string code;
    std::optional<roster::RosterGroupId> level_group;
    std::optional<school::BaseGroupId> base_group;
    std::vector<PupilId> pupils;  ///< of the week; in order, each once
};

/// The groups that an offer is for: base groups (with year groups: those that have such pupils),
/// level groups of the roster within the ranks, or one group of the pupils of its unit with its
/// tag or in its year groups. None of them without pupils.
[[nodiscard]] std::vector<Addressed> audience_of(const Week& week, const school::Offer& offer);

/// Whether a session is for that group: it holds the base or level group; or its pupils are
/// exactly the pupils of the group who are enrolled on its date.
[[nodiscard]] bool is_for(const Week& week, const Session& session, const Addressed& group);

/// Whether an offer may run then on a day with this rhythm: from the begin of a block to the end
/// of the same or a later one, all of them of its day parts.
[[nodiscard]] bool fits(const school::DayRhythm& rhythm, const school::Offer& offer, TimeSpan time);

/// Whether a test week drops an offer on a date.
[[nodiscard]] bool is_dropped(const Week& week, school::OfferId offer, Date date);

/// On how many days of the week, and of a week without holidays and exceptions, an offer could be
/// given to a group, and at how many times of those days.
struct Room {
    std::int64_t days{};
    std::int64_t full_days{};
    std::int64_t places{};
    std::int64_t full_places{};

    /// Of so many times in a full week those that are due this week: in proportion to the days or
    /// to the places, whichever is less, rounded down.
    [[nodiscard]] std::int64_t due_of(std::int64_t times) const {
        return full_days == 0 ? 0
                              : std::min(times * days / full_days, times * places / full_places);
    }

    /// In proportion to the days, to the nearest number, half up.
    [[nodiscard]] std::int64_t nearest_of(std::int64_t times) const {
        return full_days == 0 ? 0 : (2 * times * days + full_days) / (2 * full_days);
    }
};

/// When an offer can be given to a group on a date: on one of the offer's days, when no test week
/// drops the offer, and where it fits the rhythm while one of its zones is open (all the time, when
/// it names none) and no pupil of the group is on an excursion.
[[nodiscard]] std::vector<TimeSpan>
times_for(const Week& week, school::OfferId offer, const Addressed& group, Date date);

/// A day counts when the offer can be given then, its places are the times, see times_for.
[[nodiscard]] Room room_for(const Week& week, school::OfferId offer, const Addressed& group);

}  // namespace slimfit::check
