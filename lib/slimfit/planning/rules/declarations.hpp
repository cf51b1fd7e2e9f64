#pragma once

#include "slimfit/planning/draft.hpp"

#include <span>
#include <string_view>

namespace slimfit::planning::rules {

/// How the planner keeps a rule.
enum class Kept : std::uint8_t {
    declared,         ///< a declaration prices, narrows or adds to the instance
    by_construction,  ///< demands offer nothing else
    given             ///< it depends on the school file alone; the checker judges it
};

/// One rule of the rulebook and what it declares for a school and week.
struct Declaration {
    std::string_view rule;
    Kept kept{};
    void (*declare)(Draft&){};  ///< null unless declared
};

/// One entry for every rule of the rulebook, in the order in which they are to be applied: seats
/// are narrowed before a rule looks who is left.
[[nodiscard]] std::span<const Declaration> declarations();

void break_in_long_day(Draft& draft);
void coach_slot(Draft& draft);
void core_early(Draft& draft);
void employee_present(Draft& draft);
void enough_adults(Draft& draft);
void fair_load(Draft& draft);
void few_faces(Draft& draft);
void few_preparations(Draft& draft);
void first_aid_cover(Draft& draft);
void group_size(Draft& draft);
void gym_minutes(Draft& draft);
void gym_qualified(Draft& draft);
void lesson_hours(Draft& draft);
void lunch_trained(Draft& draft);
void may_assist(Draft& draft);
void may_lead(Draft& draft);
void meeting_early(Draft& draft);
void meeting_held(Draft& draft);
void mentor_opens_closes(Draft& draft);
void offer_complete(Draft& draft);
void once_a_day(Draft& draft);
void own_instruction(Draft& draft);
void own_mentor(Draft& draft);
void person_twice(Draft& draft);
void pupil_nowhere(Draft& draft);
void pupil_twice(Draft& draft);
void responsible_limit(Draft& draft);
void responsible_near(Draft& draft);
void same_leader(Draft& draft);
void serves_unit(Draft& draft);
void short_week(Draft& draft);
void specialist_share(Draft& draft);
void spread_days(Draft& draft);
void stability(Draft& draft);
void subject_minutes(Draft& draft);
void teaching_qualified(Draft& draft);
void unsupervised(Draft& draft);
void wish_free_time(Draft& draft);
void wish_kind(Draft& draft);
void within_rhythm(Draft& draft);
void working_time(Draft& draft);
void zone_capacity(Draft& draft);
void zone_closed(Draft& draft);
void zone_twice(Draft& draft);

}  // namespace slimfit::planning::rules
