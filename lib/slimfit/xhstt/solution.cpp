#include "slimfit/xhstt/solution.hpp"

namespace slimfit::xhstt {

namespace {

using Durations = std::vector<std::int64_t>;

Durations durations_of_events(const Instance& instance, const std::vector<Meet>& meets) {
    Durations total(instance.events.size());
    for (const auto& meet : meets)
        total[meet.event.value()] += meet.duration;
    return total;
}

void add_what_is_missing(const Instance& instance, std::vector<Meet>& meets) {
    const auto total = durations_of_events(instance, meets);
    for (std::uint32_t row = 0; row < instance.events.size(); ++row) {
        const auto missing = instance.events[row].duration - total[row];
        if (missing > 0)
            meets.push_back(open_meet(instance, EventId{row}, static_cast<int>(missing)));
    }
}

void fill_in_what_is_given(const Event& event, Meet& meet) {
    if (!meet.start)
        meet.start = event.preassigned;
    for (std::size_t place = 0; place < event.places.size(); ++place)
        if (!meet.resources[place])
            meet.resources[place] = event.places[place].preassigned;
}

class FaultFinder {
public:
    FaultFinder(const Instance& instance, const std::vector<Meet>& meets)
        : instance_{instance}, meets_{meets}, total_(instance.events.size()) {}

    std::vector<SolutionFault> all() {
        for (std::size_t row = 0; row < meets_.size(); ++row) {
            judge_duration(row);
            judge_start(row);
            for (std::size_t place = 0; place < meets_[row].resources.size(); ++place)
                judge_resource(row, place);
        }
        return std::move(faults_);
    }

private:
    void judge_duration(std::size_t row) {
        const auto& meet = meets_[row];
        if (meet.duration < 1)
            faults_.push_back({SolutionFaultKind::no_duration, row});
        auto& total = total_[meet.event.value()];
        total += meet.duration;
        if (total > instance_[meet.event].duration)
            faults_.push_back({SolutionFaultKind::more_than_event, row});
    }

    void judge_start(std::size_t row) {
        const auto& meet = meets_[row];
        if (!meet.start)
            return;
        const auto& given = instance_[meet.event].preassigned;
        if (given && meet.start != given)
            faults_.push_back({SolutionFaultKind::not_the_given_time, row});
        const auto end = std::int64_t{meet.start->value()} + meet.duration;
        if (end > static_cast<std::int64_t>(instance_.times.size()))
            faults_.push_back({SolutionFaultKind::past_last_time, row});
    }

    void judge_resource(std::size_t row, std::size_t place) {
        const auto& resource = meets_[row].resources[place];
        if (!resource)
            return;
        const auto& [given, type, role, workload] = instance_[meets_[row].event].places[place];
        if (given && resource != given)
            faults_.push_back({SolutionFaultKind::not_the_given_resource, row, place});
        else if (instance_[*resource].type != type)
            faults_.push_back({SolutionFaultKind::wrong_type, row, place});
    }

    const Instance& instance_;
    const std::vector<Meet>& meets_;
    Durations total_;  // of each event, up to the meet looked at
    std::vector<SolutionFault> faults_;
};

}  // namespace

Meet open_meet(const Instance& instance, EventId event, int duration) {
    Meet meet{.event = event, .duration = duration};
    meet.resources.resize(instance[event].places.size());
    return meet;
}

void complete(const Instance& instance, std::vector<Meet>& meets) {
    add_what_is_missing(instance, meets);
    for (auto& meet : meets)
        fill_in_what_is_given(instance[meet.event], meet);
}

std::vector<SolutionFault> faults_in(const Instance& instance, const std::vector<Meet>& meets) {
    return FaultFinder{instance, meets}.all();
}

}  // namespace slimfit::xhstt
