#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

namespace {

constexpr Declaration declared(std::string_view rule, void (*declare)(Draft&)) {
    return {rule, Kept::declared, declare};
}

constexpr Declaration all[]{
    // Who may take which seat.
    declared("may-lead", may_lead),
    declared("may-assist", may_assist),
    declared("serves-unit", serves_unit),
    declared("gym-qualified", gym_qualified),
    declared("lunch-trained", lunch_trained),
    declared("mentor-opens-closes", mentor_opens_closes),
    declared("responsible-near", responsible_near),
    declared("responsible-limit", responsible_limit),
    declared("teaching-qualified", teaching_qualified),
    declared("employee-present", employee_present),
    declared("first-aid-cover", first_aid_cover),
    // What must be there.
    declared("pupil-nowhere", pupil_nowhere),
    declared("unsupervised", unsupervised),
    declared("enough-adults", enough_adults),
    declared("break", break_in_long_day),
    declared("offer-complete", offer_complete),
    declared("once-a-day", once_a_day),
    declared("meeting-held", meeting_held),
    declared("gym-minutes", gym_minutes),
    declared("subject-minutes", subject_minutes),
    // What must not be.
    declared("person-twice", person_twice),
    declared("pupil-twice", pupil_twice),
    declared("own-instruction", own_instruction),
    declared("working-time", working_time),
    declared("lesson-hours", lesson_hours),
    declared("group-size", group_size),
    declared("zone-twice", zone_twice),
    declared("zone-capacity", zone_capacity),
    declared("zone-closed", zone_closed),
    // What is rather so.
    declared("fair-load", fair_load),
    declared("specialist-share", specialist_share),
    declared("short-week", short_week),
    declared("coach-slot", coach_slot),
    declared("own-mentor", own_mentor),
    declared("same-leader", same_leader),
    declared("few-preparations", few_preparations),
    declared("few-faces", few_faces),
    declared("core-early", core_early),
    declared("meeting-early", meeting_early),
    declared("spread-days", spread_days),
    declared("stability", stability),
    declared("wish-free-time", wish_free_time),
    declared("wish-kind", wish_kind),
    declared("within-rhythm", within_rhythm),
    // A lock leaves nothing else to choose.
    {"lock-kept", Kept::by_construction, nullptr},
    {"shift-length", Kept::given, nullptr},
    {"week-length", Kept::given, nullptr},
    {"daily-rest", Kept::given, nullptr},
};

}  // namespace

std::span<const Declaration> declarations() {
    return all;
}

}  // namespace slimfit::planning::rules
