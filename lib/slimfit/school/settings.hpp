#pragma once

#include "slimfit/calendar/clock.hpp"
#include "slimfit/school/ids.hpp"

#include <optional>
#include <string>
#include <vector>

namespace slimfit::school {

/// How level groups of a subject are made in a unit.
struct GroupLimits {
    UnitId unit;
    SubjectId subject;
    int pupils_at_least{};
    int pupils_at_most{};
    int groups_at_least{1};
    int groups_at_most{};
    int line{};
};

/// What the school says about a rule. A weight makes a hard school agreement soft; law and CAO
/// keep their hardness.
struct RuleSetting {
    std::string rule;
    std::optional<std::int64_t> weight;  ///< 0: off, soft rules only
    int line{};
};

/// At most so many different adults in front of a pupil on a day, by year group.
struct FacesLimit {
    int from_year_group{};
    int to_year_group{};
    int faces_at_most{};
};

/// Agreements of the school, with the cautious defaults of the field study.
struct Settings {
    int watched_at_most{2};             ///< sessions one responsible teacher watches at a time
    bool independent_work_next_door{};  ///< its responsible teacher may be in an adjacent zone
    bool breaks_may_be_split{};         ///< with consent of the staff council
    calendar::TimeSpan break_window{    ///< breaks lie within
                                    calendar::ClockTime{calendar::Minutes{600}},
                                    calendar::ClockTime{calendar::Minutes{840}}};
    int preparations_at_most{4};     ///< different level groups per person before it costs
    int load_tolerance_percent{10};  ///< deviation from pro rata that is listed
    int preparation_percent{40};     ///< of the lesson hours (opslagfactor)
    std::vector<FacesLimit> faces;
    std::vector<GroupLimits> group_limits;
    std::vector<RuleSetting> rules;
};

}  // namespace slimfit::school
