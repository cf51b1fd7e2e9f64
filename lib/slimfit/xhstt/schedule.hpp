#pragma once

#include "slimfit/xhstt/instance.hpp"
#include "slimfit/xhstt/solution.hpp"

#include <cstddef>
#include <vector>

namespace slimfit::xhstt {

/// A resource in one place of one meet.
struct Task {
    const Meet* meet{};
    std::size_t place{};
};

/// A timetable looked up by event and by resource. Refers to the instance and the meets it was
/// made of.
class Schedule {
public:
    /// The meets are completed and have no faults.
    Schedule(const Instance& instance, const std::vector<Meet>& meets);

    [[nodiscard]] const Instance& instance() const { return instance_; }

    [[nodiscard]] const std::vector<const Meet*>& meets_of(EventId event) const {
        return meets_of_[event.value()];
    }

    /// Those of meets without a time too.
    [[nodiscard]] const std::vector<Task>& tasks_of(ResourceId resource) const {
        return tasks_of_[resource.value()];
    }

    /// For each time the number of tasks of the resource that run then.
    [[nodiscard]] std::vector<int> busy_times(ResourceId resource) const;

private:
    const Instance& instance_;
    std::vector<std::vector<const Meet*>> meets_of_;
    std::vector<std::vector<Task>> tasks_of_;
};

}  // namespace slimfit::xhstt
