#include "slimfit/xhstt/deviations.hpp"
#include "slimfit/xhstt/domains.hpp"

#include <algorithm>
#include <cmath>

namespace slimfit::xhstt {

namespace {

/// For each time the number of tasks that run then.
using BusyTimes = std::vector<int>;

std::int64_t busy_in(const BusyTimes& busy, const std::vector<TimeId>& times) {
    return std::ranges::count_if(times, [&](TimeId time) { return busy[time.value()] > 0; });
}

/// Free times between the first and the last busy one.
std::int64_t idle_in(const BusyTimes& busy, const std::vector<TimeId>& times) {
    const auto is_busy = [&](TimeId time) { return busy[time.value()] > 0; };
    const auto first = std::ranges::find_if(times, is_busy);
    if (first == times.end())
        return 0;
    const auto last = std::find_if(times.rbegin(), times.rend(), is_busy);
    return last->value() - first->value() + 1 - busy_in(busy, times);
}

/// A meet carries its share of the workload of the event.
double workload_of(const Instance& instance, const Task& task) {
    const auto& event = instance[task.meet->event];
    const double of_event = event.places[task.place].workload;
    return of_event * task.meet->duration / event.duration;
}

double workload_of(const Schedule& schedule, ResourceId resource) {
    double workload = 0;
    for (const auto& task : schedule.tasks_of(resource))
        workload += workload_of(schedule.instance(), task);
    return workload;
}

}  // namespace

Deviation deviation(const Schedule& schedule, const AvoidClashes& /*rule*/, ResourceId resource) {
    Deviation clashes = 0;
    for (const auto tasks : schedule.busy_times(resource))
        clashes += std::max(0, tasks - 1);
    return clashes;
}

Deviation
deviation(const Schedule& schedule, const AvoidUnavailableTimes& rule, ResourceId resource) {
    return busy_in(schedule.busy_times(resource), times_of(schedule.instance(), rule.domain));
}

Deviation deviation(const Schedule& schedule, const LimitIdleTimes& rule, ResourceId resource) {
    const auto busy = schedule.busy_times(resource);
    std::int64_t idle = 0;
    for (const auto group : rule.time_groups)
        idle += idle_in(busy, schedule.instance()[group].times);
    return idle == 0 ? 0 : distance(idle, rule.limits);
}

Deviation deviation(const Schedule& schedule, const ClusterBusyTimes& rule, ResourceId resource) {
    const auto busy = schedule.busy_times(resource);
    const auto used = std::ranges::count_if(rule.time_groups, [&](TimeGroupId group) {
        return busy_in(busy, schedule.instance()[group].times) > 0;
    });
    return distance(used, rule.limits);
}

Deviation deviation(const Schedule& schedule, const LimitBusyTimes& rule, ResourceId resource) {
    const auto busy = schedule.busy_times(resource);
    Deviation total = 0;
    for (const auto group : rule.time_groups)
        if (const auto times = busy_in(busy, schedule.instance()[group].times); times > 0)
            total += distance(times, rule.limits);
    return total;
}

Deviation deviation(const Schedule& schedule, const LimitWorkload& rule, ResourceId resource) {
    // The reference forgives a thousandth, so that three thirds are one; so must we.
    constexpr double forgiven = 0.001;
    const auto workload = workload_of(schedule, resource);
    const auto low = rule.limits.minimum - forgiven;
    const auto high = rule.limits.maximum + forgiven;
    if (workload < low)
        return workload > 0 ? static_cast<Deviation>(std::ceil(low - workload)) : 0;
    return workload > high ? static_cast<Deviation>(std::ceil(workload - high)) : 0;
}

}  // namespace slimfit::xhstt
