#pragma once

#include "slimfit/check/findings.hpp"

namespace slimfit::check {

// Working time, breaks and lesson hours. Somebody is at work as the school says (presence_on), on
// the school days of the week.

/// working-time: a session that somebody leads, assists in or attends does not lie within one
/// stretch of her working time. Excursions are exempt. One finding per person and session;
/// amount 1.
[[nodiscard]] Findings working_time(const Week& week);

/// break: somebody at work for longer, from first begin to last end, than the limit (of young
/// people under 18) has no break of the length that the law asks.
///
/// Free is what she neither leads, assists in, attends, escorts nor is responsible for. Free time
/// counts from five minutes after her working day begins to five minutes before it ends, and
/// within the school's break window: the werkverdelingsplan fixes when breaks are (CAO), and
/// without that the hours after school would count as one. The window does not bind who escorts an
/// excursion that day: she has her break before or after it. A gap between two stretches of working
/// time counts wherever it lies. The longest free stretch must do; when the school may split
/// breaks, all free stretches of at least a break piece together must. Measured: that time;
/// allowed: the length asked; amount: minutes short.
[[nodiscard]] Findings breaks(const Week& week);

/// shift-length: working time of a day in minutes, gaps not counted. Amount: minutes too many.
[[nodiscard]] Findings shift_length(const Week& week);

/// week-length: working time of the week in minutes. Amount: minutes too many.
[[nodiscard]] Findings week_length(const Week& week);

/// daily-rest: minutes from the end of a working day to the begin of the next day's. Once in the
/// week the short rest will do, for the earliest that is not a full one. The date is the day
/// before the rest. Amount: minutes short.
[[nodiscard]] Findings daily_rest(const Week& week);

/// lesson-hours: minutes in which somebody with a contract who may teach, any subject, leads or
/// assists in teaching time with pupils, more than the yearly lesson minutes x contract / school
/// weeks of the year, rounded down. Coach talks are no lessons. Not judged for who consents to
/// more. Amount: minutes too many.
[[nodiscard]] Findings lesson_hours(const Week& week);

}  // namespace slimfit::check
