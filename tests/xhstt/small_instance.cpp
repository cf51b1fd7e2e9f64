#include "xhstt/small_instance.hpp"

#include <algorithm>
#include <sstream>
#include <stdexcept>

namespace slimfit::test {

using namespace xhstt;

namespace {

/// Takes what stands behind the mark off the words; empty when the mark is not there.
std::string take_after(std::string& words, char mark) {
    const auto at = words.find(mark);
    if (at == std::string::npos)
        return {};
    auto after = words.substr(at + 1);
    words.erase(at);
    return after;
}

template <class Row>
std::uint32_t row_of(const std::vector<Row>& table, const std::string& code) {
    const auto found = std::ranges::find(table, code, &Row::code);
    if (found == table.end())
        throw std::logic_error{"no " + code + " in the small instance"};
    return static_cast<std::uint32_t>(found - table.begin());
}

std::size_t first_open_place(const Event& event) {
    const auto found =
        std::ranges::find_if(event.places, [](const Place& place) { return !place.preassigned; });
    return static_cast<std::size_t>(found - event.places.begin());
}

std::int64_t soft_cost(
    const SmallInstance& small,
    Rule rule,
    std::string_view timetable,
    int weight,
    CostFunction cost_function
) {
    const Constraint constraint{
        .code = "c", .weight = weight, .cost_function = cost_function, .rule = std::move(rule)};
    return small.evaluation({constraint}, timetable).cost.soft;
}

}  // namespace

SmallInstance::SmallInstance() {
    instance.time_groups = {
        {.code = "D1", .kind = TimeGroupKind::day, .times = {t(0), t(1), t(2), t(3)}},
        {.code = "D2", .kind = TimeGroupKind::day, .times = {t(4), t(5), t(6), t(7)}}};
    for (int number = 0; number < 8; ++number)
        instance.times.push_back({.code = 't' + std::to_string(number)});
    instance.resource_types = {{.code = "Teacher"}};
    instance.resource_groups = {{.code = "G", .resources = {r1}}};
    instance.resources = {{.code = "r1"}, {.code = "r2"}};
    instance.roles = {{"x"}, {"y"}};
    instance.event_groups = {{.code = "E"}, {.code = "Nothing"}};
}

EventId SmallInstance::event(
    std::string code, int duration, std::vector<Place> places, std::optional<TimeId> preassigned
) {
    const EventId id{static_cast<std::uint32_t>(instance.events.size())};
    instance.events.push_back(
        {.code = std::move(code),
         .duration = duration,
         .workload = duration,
         .preassigned = preassigned,
         .places = std::move(places)}
    );
    instance.event_groups[all_events.value()].events.push_back(id);
    return id;
}

Place SmallInstance::with(ResourceId resource, int workload) {
    return {.preassigned = resource, .workload = workload};
}

Place SmallInstance::open(RoleId role, int workload) {
    return {.role = role, .workload = workload};
}

std::int64_t SmallInstance::cost(Rule rule, std::string_view timetable, int weight) const {
    return soft_cost(*this, std::move(rule), timetable, weight, CostFunction::linear);
}

std::int64_t SmallInstance::quadratic(Rule rule, std::string_view timetable, int weight) const {
    return soft_cost(*this, std::move(rule), timetable, weight, CostFunction::quadratic);
}

std::int64_t SmallInstance::step(Rule rule, std::string_view timetable, int weight) const {
    return soft_cost(*this, std::move(rule), timetable, weight, CostFunction::step);
}

Evaluation SmallInstance::evaluation(
    const std::vector<Constraint>& constraints, std::string_view timetable
) const {
    auto constrained = instance;
    constrained.constraints = constraints;
    return evaluate(constrained, meets(timetable));
}

std::vector<Meet> SmallInstance::meets(std::string_view timetable) const {
    std::istringstream words{std::string{timetable}};
    std::vector<Meet> all;
    for (std::string word; words >> word;)
        all.push_back(meet(word));
    complete(instance, all);
    return all;
}

Meet SmallInstance::meet(std::string words) const {
    const auto resource = take_after(words, '=');
    const auto start = take_after(words, '@');
    const auto duration = take_after(words, '/');
    const EventId id{row_of(instance.events, words)};
    const auto& event = instance[id];
    auto meet = open_meet(instance, id, duration.empty() ? event.duration : std::stoi(duration));
    if (!start.empty())
        meet.start = t(static_cast<std::uint32_t>(std::stoul(start)));
    if (!resource.empty())
        meet.resources.at(first_open_place(event)) =
            ResourceId{row_of(instance.resources, resource)};
    return meet;
}

}  // namespace slimfit::test
