#include "slimfit/exchange/alike.hpp"
#include "slimfit/exchange/cost_steps.hpp"
#include "slimfit/exchange/making.hpp"
#include "slimfit/exchange/role_names.hpp"

#include <algorithm>
#include <map>

namespace slimfit::exchange {

namespace {

using planning::DemandKind;
using timetable::Price;
using People = std::vector<xhstt::ResourceId>;
using PeopleAlike = Alike<std::pair<xhstt::RoleId, People>, xhstt::EventId>;

/// Which rule names the only people who may have a seat.
std::string_view rule_of_choice(const planning::Demand& demand) {
    switch (demand.kind) {
    case DemandKind::staff_session:
        return "meeting-held";
    case DemandKind::excursion:
        return "unsupervised";
    case DemandKind::person_break:
        return "break";
    case DemandKind::block:
    case DemandKind::offer:
    case DemandKind::coach_slot:
        break;
    }
    return "lock-kept";
}

People all_of(const timetable::Seat& seat) {
    People people;
    for (const auto& candidate : seat.candidates)
        people.push_back(resource_of(candidate.person));
    return people;
}

/// What the barred times of a rule cost somebody at the start that is best for her: the format
/// cannot say a price of a person and a time together, and never says too much.
std::int64_t least_of_bars(
    const timetable::Event& event, const timetable::Candidate& candidate, timetable::Tag tag
) {
    std::optional<std::int64_t> least;
    for (const auto& start : event.starts) {
        const timetable::TickRange time{start.tick, start.tick + event.duration};
        std::int64_t cost = 0;
        for (const auto& bar : candidate.barred)
            if (bar.price.tag == tag && bar.ticks.overlaps(time))
                cost += bar.price.each;
        least = std::min(least.value_or(cost), cost);
    }
    return least.value_or(0);
}

/// By rule, whether it is hard.
std::map<timetable::Tag, bool> rules_on(const timetable::Seat& seat) {
    std::map<timetable::Tag, bool> rules;
    for (const auto& candidate : seat.candidates) {
        for (const auto& price : candidate.costs)
            rules[price.tag] = price.hard;
        for (const auto& bar : candidate.barred)
            rules[bar.price.tag] = bar.price.hard;
    }
    return rules;
}

std::vector<std::int64_t>
costs_by_rule(const timetable::Event& event, const timetable::Seat& seat, timetable::Tag tag) {
    std::vector<std::int64_t> costs;
    for (const auto& candidate : seat.candidates) {
        auto cost = least_of_bars(event, candidate, tag);
        for (const auto& price : candidate.costs)
            if (price.tag == tag)
                cost += price.each;
        costs.push_back(cost);
    }
    return costs;
}

void add_candidates(Making& making, std::size_t row, std::size_t seat_row, PeopleAlike& alike) {
    const auto& event = making.problem().events[row];
    const auto& seat = event.seats[seat_row];
    const auto role = making.role(role_of_seat(making.draft, row, seat_row));
    if (seat.candidates.size() < making.problem().people.size())
        alike.add(
            making.price_of(rule_of_choice(making.draft.demands[row])),
            {role, all_of(seat)},
            event_of(row)
        );
    for (const auto& [tag, hard] : rules_on(seat))
        for (const auto& step : steps_of(costs_by_rule(event, seat, tag))) {
            People cheaper;
            for (const auto candidate : step.below)
                cheaper.push_back(resource_of(seat.candidates[candidate].person));
            alike.add({tag, hard, step.more}, {role, std::move(cheaper)}, event_of(row));
        }
}

People resources_of(const std::vector<timetable::PersonId>& people) {
    People resources;
    for (const auto person : people)
        resources.push_back(resource_of(person));
    std::ranges::sort(resources);
    return resources;
}

/// In a seat where only some people will do: where no teacher near can stand in for them.
void add_authorities(Making& making, PeopleAlike& alike) {
    for (const auto& authority : making.problem().authorities) {
        const auto row = authority.event.value();
        const auto& demand = making.draft.demands[row];
        const bool may_be_watched =
            making.draft.kind_of(demand).responsible != school::ResponsibleTeacher::not_needed;
        if (may_be_watched || authority.any_seat)
            continue;
        const auto& seats = making.problem().events[row].seats;
        for (std::size_t seat = 0; seat < seats.size(); ++seat)
            if (seats[seat].leads)
                alike.add(
                    authority.price,
                    {making.role(role_of_seat(making.draft, row, seat)),
                     resources_of(authority.people)},
                    event_of(row)
                );
    }
}

/// Each seat must have one of them: where it is the only seat, or all must be such people.
void add_mixtures(Making& making, PeopleAlike& alike) {
    for (const auto& mixture : making.problem().mixtures) {
        const auto row = mixture.event.value();
        const auto& event = making.problem().events[row];
        std::vector<std::size_t> seats;
        for (std::size_t seat = 0; seat < event.seats.size(); ++seat)
            if (place_of_seat(event, seat))
                seats.push_back(seat);
        const bool of_each = mixture.percent >= 100 || seats.size() == 1;
        for (const auto seat : seats)
            if (of_each)
                alike.add(
                    mixture.price,
                    {making.role(role_of_seat(making.draft, row, seat)),
                     resources_of(mixture.people)},
                    event_of(row)
                );
    }
}

}  // namespace

void add_allowed_people(Making& making) {
    PeopleAlike alike;
    for (std::size_t row = 0; row < making.problem().events.size(); ++row)
        for (std::size_t seat = 0; seat < making.problem().events[row].seats.size(); ++seat)
            if (place_of_seat(making.problem().events[row], seat))
                add_candidates(making, row, seat, alike);
    add_authorities(making, alike);
    add_mixtures(making, alike);
    alike.for_each([&](const Price& price, const auto& allowed, const auto& events) {
        making.add(
            price,
            xhstt::CostFunction::step,
            xhstt::PreferResources{{{}, events}, {{}, allowed.second}, allowed.first}
        );
    });
}

}  // namespace slimfit::exchange
