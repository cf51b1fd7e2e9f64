#include "slimfit/check/judges.hpp"

#include "slimfit/check/agreements.hpp"
#include "slimfit/check/minutes.hpp"
#include "slimfit/check/offers.hpp"
#include "slimfit/check/people.hpp"
#include "slimfit/check/pupils.hpp"
#include "slimfit/check/rhythm.hpp"
#include "slimfit/check/soft.hpp"
#include "slimfit/check/supervision.hpp"
#include "slimfit/check/teaching.hpp"
#include "slimfit/check/working_hours.hpp"
#include "slimfit/check/zones.hpp"

namespace slimfit::check {

std::span<const Judge> judges() {
    static constexpr Judge all[]{
        {"pupil-nowhere", pupil_nowhere},
        {"unsupervised", unsupervised},
        {"break", breaks},
        {"shift-length", shift_length},
        {"week-length", week_length},
        {"daily-rest", daily_rest},
        {"teaching-qualified", teaching_qualified},
        {"gym-qualified", gym_qualified},
        {"gym-minutes", gym_minutes},
        {"lunch-trained", lunch_trained},
        {"employee-present", employee_present},
        {"first-aid-cover", first_aid_cover},
        {"working-time", working_time},
        {"lesson-hours", lesson_hours},
        {"person-twice", person_twice},
        {"pupil-twice", pupil_twice},
        {"own-instruction", own_instruction},
        {"may-lead", may_lead},
        {"may-assist", may_assist},
        {"serves-unit", serves_unit},
        {"responsible-near", responsible_near},
        {"responsible-limit", responsible_limit},
        {"enough-adults", enough_adults},
        {"group-size", group_size},
        {"zone-twice", zone_twice},
        {"zone-capacity", zone_capacity},
        {"zone-closed", zone_closed},
        {"within-rhythm", within_rhythm},
        {"offer-complete", offer_complete},
        {"once-a-day", once_a_day},
        {"subject-minutes", subject_minutes},
        {"mentor-opens-closes", mentor_opens_closes},
        {"meeting-held", meeting_held},
        {"lock-kept", lock_kept},
        {"fair-load", fair_load},
        {"specialist-share", specialist_share},
        {"short-week", short_week},
        {"coach-slot", coach_slot},
        {"own-mentor", own_mentor},
        {"same-leader", same_leader},
        {"few-preparations", few_preparations},
        {"few-faces", few_faces},
        {"core-early", core_early},
        {"meeting-early", meeting_early},
        {"spread-days", spread_days},
        {"stability", stability},
        {"wish-free-time", wish_free_time},
        {"wish-kind", wish_kind}};
    return all;
}

}  // namespace slimfit::check
