#pragma once

#include "slimfit/check/findings.hpp"

namespace slimfit::check {

// Weekly minutes of each pupil, in the sessions she is in and for as long as she is in them. One
// finding per base group and subject, about the pupil who lacks most; amount: the minutes she
// lacks.

/// subject-minutes: less than a norm of the unit that holds for her year group, over sessions of
/// that subject, those of the rest included. The norm is scaled, rounded down, by the smallest of
/// three parts, each at most 1: the minutes of school she has this week (blocks of her unit on days
/// she is enrolled, excursions taken out) to those of the standing week; the same for the subject
/// alone (its blocks, and sessions due of its offers outside them), for what a closed hall or a
/// test week takes of one subject is not asked of it; and that less her sessions of other subjects
/// which only its blocks have room for, to the nearest number, so that these need not be dropped.
[[nodiscard]] Findings subject_minutes(const Week& week);

/// gym-minutes: less gym than the law asks, for pupils from the year group of the gym
/// qualification up. Walking to an off-site hall and back is no gym. In a week in which fewer
/// sessions of the gym offers to her are due (offer-complete) than in a full one, the minutes are
/// scaled by those numbers; the rest is a debt of the year.
[[nodiscard]] Findings gym_minutes(const Week& week);

}  // namespace slimfit::check
