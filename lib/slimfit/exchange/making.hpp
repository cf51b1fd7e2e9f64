#pragma once

#include "slimfit/exchange/layout.hpp"
#include "slimfit/exchange/shared_pupils.hpp"
#include "slimfit/planning/draft.hpp"
#include "slimfit/xhstt/instance.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace slimfit::exchange {

/// A resource that stands for pupils whom some groups share: busy with the events of those groups
/// that have one of two classes, so that two of them at one time are a clash at the price of a
/// rule.
struct SharedPupils {
    SharingGroups groups;
    std::pair<timetable::ClashClass, timetable::ClashClass> classes;
    std::string_view rule;
    xhstt::ResourceId resource;

    [[nodiscard]] bool take_part_in(const timetable::Event& event) const;
};

/// An XHSTT instance in the making: the tables first, then what each kind of constraint can say of
/// the rules of the school.
struct Making {
    explicit Making(const planning::Draft& of_week) : draft{of_week} {}

    const planning::Draft& draft;
    xhstt::Instance instance;

    std::vector<xhstt::TimeGroupId> days;       ///< by row in the engine's days
    std::vector<xhstt::TimeGroupId> day_pairs;  ///< each day with the next
    xhstt::TimeGroupId week;
    std::vector<SharedPupils> shared_pupils;
    std::vector<xhstt::EventGroupId> courses;  ///< by row in the engine's courses
    std::map<std::string, xhstt::RoleId> roles;

    [[nodiscard]] const timetable::Instance& problem() const { return draft.instance; }

    [[nodiscard]] timetable::Price price_of(std::string_view rule) const {
        return draft.prices.of(rule);
    }

    /// The role of that name, which is made when it is new.
    xhstt::RoleId role(const std::string& name);

    /// A constraint that says the rule of the price: required when it is hard, with its weight. A
    /// weight above the heaviest of the format is divided over several; none says nothing.
    void add(const timetable::Price& price, xhstt::CostFunction function, const xhstt::Rule& rule);

private:
    std::map<timetable::Tag, int> constraints_of_;
};

// The tables.

void add_times(Making& making);
void add_resources(Making& making);
void add_events(Making& making);

// The constraints. What they say of which rule stands in rules_in_xhstt.

void add_event_times(Making& making);       ///< AssignTime, SplitEvents, PreferTimes
void add_needed_resources(Making& making);  ///< AssignResource
void add_allowed_people(Making& making);    ///< PreferResources
void add_allowed_zones(Making& making);     ///< PreferResources
void add_course_limits(Making& making);     ///< AvoidSplitAssignments, SpreadEvents
void add_quotas(Making& making);            ///< SpreadEvents
void add_clashes(Making& making);           ///< AvoidClashes
void add_times_away(Making& making);        ///< AvoidUnavailableTimes
void add_lesson_limits(Making& making);     ///< LimitWorkload

}  // namespace slimfit::exchange
