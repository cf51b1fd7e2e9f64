#include "slimfit/exchange/making.hpp"
#include "slimfit/exchange/resource_types.hpp"
#include "slimfit/exchange/role_names.hpp"

#include <map>

namespace slimfit::exchange {

namespace {

using planning::Demand;
using planning::DemandKind;

bool is_repeated(const Demand& demand) {
    return demand.kind == DemandKind::offer || demand.kind == DemandKind::staff_session;
}

/// Codes as a roster has them: sessions that repeat are numbered, and so is what would else have
/// the code of another.
std::vector<std::string> codes_of(const std::vector<Demand>& demands) {
    std::map<std::string, int> all;
    for (const auto& demand : demands)
        ++all[demand.code];
    std::map<std::string, int> numbers;
    std::vector<std::string> codes;
    for (const auto& demand : demands) {
        const bool numbered = is_repeated(demand) || all[demand.code] > 1;
        codes.push_back(
            numbered ? demand.code + '.' + std::to_string(++numbers[demand.code]) : demand.code
        );
    }
    return codes;
}

void add_people_and_zone(Making& making, std::size_t row, xhstt::Event& event) {
    const auto& asked = making.problem().events[row];
    for (std::size_t seat = 0; seat < asked.seats.size(); ++seat)
        if (place_of_seat(asked, seat))
            event.places.push_back(
                {.type = staff_type,
                 .role = making.role(role_of_seat(making.draft, row, seat)),
                 .workload = event.workload}
            );
    if (place_of_zone(asked))
        event.places.push_back(
            {.type = zone_type, .role = making.role(zone_role), .workload = event.workload}
        );
}

void add_groups(const Making& making, std::size_t row, xhstt::Event& event) {
    const auto& asked = making.problem().events[row];
    for (const auto group : asked.groups)
        event.places.push_back(
            {.preassigned = resource_of(making.problem(), group),
             .type = group_type,
             .workload = event.workload}
        );
    for (const auto& shared : making.shared_pupils)
        if (shared.take_part_in(asked))
            event.places.push_back(
                {.preassigned = shared.resource, .type = pupils_type, .workload = event.workload}
            );
}

xhstt::EventGroupId add_event_group(Making& making, xhstt::EventGroup group) {
    auto& groups = making.instance.event_groups;
    groups.push_back(std::move(group));
    return xhstt::EventGroupId{static_cast<std::uint32_t>(groups.size() - 1)};
}

/// Its events repeat the same for one group, or are one meeting several times.
void add_course_groups(Making& making) {
    for (const auto& course : making.problem().courses) {
        const auto& code = making.draft.demands[course.events.front().value()].code;
        xhstt::EventGroup group{.code = code, .name = code, .kind = xhstt::EventGroupKind::course};
        for (const auto event : course.events)
            group.events.push_back(event_of(event.value()));
        making.courses.push_back(add_event_group(making, std::move(group)));
    }
}

}  // namespace

/// One for each session, coach talk and break that the week asks for. The workload of an event is
/// what it counts of the lessons that somebody may give.
void add_events(Making& making) {
    const auto& problem = making.problem();
    const auto codes = codes_of(making.draft.demands);
    for (std::size_t row = 0; row < problem.events.size(); ++row) {
        const auto& asked = problem.events[row];
        xhstt::Event event{.code = codes[row], .name = codes[row], .duration = asked.duration};
        event.workload = asked.counts_as_lesson ? asked.duration : 0;
        add_people_and_zone(making, row, event);
        add_groups(making, row, event);
        making.instance.events.push_back(std::move(event));
    }
    add_course_groups(making);
}

}  // namespace slimfit::exchange
