#include "slimfit/xhstt/schedule.hpp"

#include "slimfit/core/contract.hpp"

namespace slimfit::xhstt {

Schedule::Schedule(const Instance& instance, const std::vector<Meet>& meets)
    : instance_{instance}, meets_of_(instance.events.size()), tasks_of_(instance.resources.size()) {
    expects(faults_in(instance, meets).empty(), "only a timetable without faults has a cost");
    for (const auto& meet : meets) {
        meets_of_[meet.event.value()].push_back(&meet);
        for (std::size_t place = 0; place < meet.resources.size(); ++place)
            if (const auto& resource = meet.resources[place])
                tasks_of_[resource->value()].push_back({&meet, place});
    }
}

std::vector<int> Schedule::busy_times(ResourceId resource) const {
    std::vector<int> tasks(instance_.times.size());
    for (const auto& [meet, place] : tasks_of(resource))
        if (meet->start)
            for (int offset = 0; offset < meet->duration; ++offset)
                ++tasks[meet->start->value() + static_cast<std::size_t>(offset)];
    return tasks;
}

}  // namespace slimfit::xhstt
