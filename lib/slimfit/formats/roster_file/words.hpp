#pragma once

#include "slimfit/formats/xml/word_table.hpp"
#include "slimfit/roster/roster.hpp"

namespace slimfit::formats {

inline constexpr WordTable<roster::GroupKind, 3> group_kind_words{
    {{roster::GroupKind::base_group, "base-group"},
     {roster::GroupKind::level_group, "level-group"},
     {roster::GroupKind::pull_out, "pull-out"}}};

inline constexpr WordTable<roster::Purpose, 5> purpose_words{
    {{roster::Purpose::block, "block"},
     {roster::Purpose::offer, "offer"},
     {roster::Purpose::staff_session, "staff-session"},
     {roster::Purpose::coach_slot, "coach-slot"},
     {roster::Purpose::excursion, "excursion"}}};

inline constexpr WordTable<roster::Outcome, 5> outcome_words{
    {{roster::Outcome::proven_best, "proven-best"},
     {roster::Outcome::within_bound, "within-bound"},
     {roster::Outcome::best_found, "best-found"},
     {roster::Outcome::impossible, "impossible"},
     {roster::Outcome::not_planned, "not-planned"}}};

}  // namespace slimfit::formats
