#pragma once

#include "slimfit/check/findings.hpp"

namespace slimfit::check {

// What could be better, as amounts before weight. own-mentor stands in agreements.hpp. All
// divisions round down; shares of load round down to five minutes.

/// fair-load: people with a contract who work for a unit and are at work this week share the load
/// of all of them together, pro rata to contract. Load is the minutes somebody leads, assists,
/// attends or escorts an excursion; being responsible from nearby is none. Measured: her load;
/// allowed: her share; amount: the difference / 5. No finding when that is 0.
[[nodiscard]] Findings fair_load(const Week& week);

/// specialist-share: somebody who serves several units, per unit: measured her minutes in sessions
/// of that unit; allowed her minutes in all her units together x percent of the unit / sum of her
/// percents; amount: the difference / 5. No finding when that is 0.
[[nodiscard]] Findings specialist_share(const Week& week);

/// short-week: a group or a staff session with fewer sessions of an offer (days of a meeting) than
/// its times x days of this week / days of a full week to the nearest number, half up. Days as
/// offer-complete and meeting-held count them; what those two miss is not counted again. Amount:
/// sessions missing.
[[nodiscard]] Findings short_week(const Week& week);

/// coach-slot: a block in a day part of its unit's coach slots during all of which (as far as not
/// the whole unit is on excursions) fewer sessions of the kind of the coach slots are held in the
/// unit than asked per block. Amount: slots missing.
[[nodiscard]] Findings coach_slot(const Week& week);

/// same-leader: per offer and group. Measured: different leaders; amount: those beyond the first.
[[nodiscard]] Findings same_leader(const Week& week);

/// few-preparations: per person the different pairs of subject and groups in offers of
/// instruction, extended instruction and lessons that she leads. Amount: pairs beyond the
/// school's preparations-at-most.
[[nodiscard]] Findings few_preparations(const Week& week);

/// few-faces: per pupil and day the different leaders of the sessions she is in, those of the rest
/// and outdoors left out, beyond the first faces limit that holds for her year group. One finding
/// per base group and day; measured and allowed: of the pupil with the most beyond; amount: summed
/// over pupils.
[[nodiscard]] Findings few_faces(const Week& week);

/// core-early: per session of an offer in a core subject. Measured: minutes from the begin of its
/// unit's first block of that day; amount: those / 30. No finding when that is 0.
[[nodiscard]] Findings core_early(const Week& week);

/// meeting-early: per staff session of a kind that is a meeting. Measured: minutes from the begin
/// of the window that the school gives it; amount: those / 30. No finding when that is 0.
[[nodiscard]] Findings meeting_early(const Week& week);

/// spread-days: per offer of two or three times a week and group, each two of its days that follow
/// each other. Amount 1.
[[nodiscard]] Findings spread_days(const Week& week);

/// stability: sessions of blocks, offers and meetings beside those of the previous week with the
/// same target, unit and, with one group, group; of a block on the same weekday. Amount: 1 when
/// none of those was on that weekday at that time, 1 more when its leader led none of them. A
/// session that had none costs nothing.
[[nodiscard]] Findings stability(const Week& week);

/// wish-free-time: somebody leads, assists in or attends a session that overlaps a moment she
/// wished free (without a day: every day; without a time: all day). Amount: weight of the wish.
[[nodiscard]] Findings wish_free_time(const Week& week);

/// wish-kind: somebody leads or assists in a session of a kind she wished less of. Amount: weight
/// of the wish. A wish for more of a kind costs nothing.
[[nodiscard]] Findings wish_kind(const Week& week);

}  // namespace slimfit::check
