#include "slimfit/xhstt/deviations.hpp"
#include "slimfit/xhstt/domains.hpp"

namespace slimfit::xhstt {

namespace {

/// Total duration of the meets of an event that are wrong.
template <class IsWrong>
Deviation duration_where(const Schedule& schedule, EventId event, IsWrong is_wrong) {
    Deviation total = 0;
    for (const auto* meet : schedule.meets_of(event))
        if (is_wrong(*meet))
            total += meet->duration;
    return total;
}

}  // namespace

Deviation deviation(const Schedule& schedule, const AssignTime& /*rule*/, EventId event) {
    return duration_where(schedule, event, [](const Meet& meet) { return !meet.start; });
}

Deviation deviation(const Schedule& schedule, const SplitEvents& rule, EventId event) {
    const auto& meets = schedule.meets_of(event);
    Deviation wrong = 0;
    for (const auto* meet : meets)
        if (distance(meet->duration, rule.duration) > 0)
            ++wrong;
    return wrong + distance(static_cast<std::int64_t>(meets.size()), rule.amount);
}

Deviation deviation(const Schedule& schedule, const DistributeSplitEvents& rule, EventId event) {
    std::int64_t amount = 0;
    for (const auto* meet : schedule.meets_of(event))
        if (meet->duration == rule.duration)
            ++amount;
    return distance(amount, rule.amount);
}

Deviation deviation(const Schedule& schedule, const PreferTimes& rule, EventId event) {
    return duration_where(schedule, event, [&](const Meet& meet) {
        const bool is_judged = !rule.duration || meet.duration == *rule.duration;
        return is_judged && meet.start && !holds(schedule.instance(), rule.domain, *meet.start);
    });
}

Deviation deviation(const Schedule& schedule, const AssignResource& /*rule*/, EventPlace point) {
    return duration_where(schedule, point.event, [&](const Meet& meet) {
        return !meet.resources[point.place];
    });
}

Deviation deviation(const Schedule& schedule, const PreferResources& rule, EventPlace point) {
    return duration_where(schedule, point.event, [&](const Meet& meet) {
        const auto& resource = meet.resources[point.place];
        return resource && !holds(schedule.instance(), rule.domain, *resource);
    });
}

}  // namespace slimfit::xhstt
