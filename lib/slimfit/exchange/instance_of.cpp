#include "slimfit/exchange/instance_of.hpp"

#include "slimfit/core/contract.hpp"
#include "slimfit/exchange/held_or_not.hpp"
#include "slimfit/exchange/making.hpp"

#include <algorithm>

namespace slimfit::exchange {

namespace {

using timetable::no_option;

template <class Option>
const Option& chosen(const std::vector<Option>& options, timetable::OptionRow row) {
    return options[static_cast<std::size_t>(row)];
}

bool has_leader(
    const planning::Draft& draft, std::size_t row, const timetable::EventChoice& choice
) {
    const auto& purposes = draft.seats[row];
    const auto seat = std::ranges::find(purposes, planning::SeatPurpose::leader) - purposes.begin();
    return choice.people[static_cast<std::size_t>(seat)] != no_option;
}

/// What an event keeps that is not held.
timetable::EventChoice not_held(const planning::Draft& draft, std::size_t row) {
    const auto& event = draft.instance.events[row];
    timetable::EventChoice choice;
    if (!draft.demands[row].the_rest && !event.zones.empty())
        choice.zone = 0;
    for (const auto purpose : draft.seats[row])
        choice.people.push_back(purpose == planning::SeatPurpose::attendee ? 0 : no_option);
    return choice;
}

timetable::EventChoice
told(const planning::Draft& draft, std::size_t row, const timetable::EventChoice& choice) {
    const bool held = choice.start != no_option &&
                      (!needs_leader_to_be_held(draft, row) || has_leader(draft, row, choice));
    return held ? choice : not_held(draft, row);
}

xhstt::Meet meet_of(
    const timetable::Instance& problem,
    const xhstt::Instance& instance,
    std::size_t row,
    const timetable::EventChoice& choice
) {
    const auto& event = problem.events[row];
    auto meet = xhstt::open_meet(instance, event_of(row), event.duration);
    if (choice.start != no_option)
        meet.start = time_of(chosen(event.starts, choice.start).tick);
    for (std::size_t seat = 0; seat < event.seats.size(); ++seat)
        if (const auto place = place_of_seat(event, seat);
            place && choice.people[seat] != no_option)
            meet.resources[*place] =
                resource_of(chosen(event.seats[seat].candidates, choice.people[seat]).person);
    if (const auto place = place_of_zone(event); place && choice.zone != no_option)
        meet.resources[*place] = resource_of(problem, chosen(event.zones, choice.zone));
    return meet;
}

}  // namespace

xhstt::Instance instance_of(const planning::Draft& draft) {
    expects(draft.keeps_forbidden, "a rule that takes its candidates away cannot be said");
    Making making{draft};
    add_times(making);
    add_resources(making);
    add_events(making);
    add_needed_resources(making);
    add_event_times(making);
    add_allowed_people(making);
    add_allowed_zones(making);
    add_course_limits(making);
    add_quotas(making);
    add_clashes(making);
    add_times_away(making);
    add_lesson_limits(making);
    // The format wants them by kind.
    std::ranges::stable_sort(making.instance.constraints, {}, [](const auto& constraint) {
        return constraint.rule.index();
    });
    return std::move(making.instance);
}

std::vector<xhstt::Meet> meets_of(
    const planning::Draft& draft,
    const xhstt::Instance& instance,
    const timetable::Assignment& assignment
) {
    std::vector<xhstt::Meet> meets;
    for (std::size_t row = 0; row < draft.demands.size(); ++row) {
        meets.push_back(meet_of(draft.instance, instance, row, told(draft, row, assignment[row])));
    }
    xhstt::complete(instance, meets);
    return meets;
}

}  // namespace slimfit::exchange
