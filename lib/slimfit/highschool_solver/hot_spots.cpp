#include "slimfit/highschool_solver/hot_spots.hpp"

#include "slimfit/highschool/families/all.hpp"

namespace slimfit::highschool_solver {

using namespace highschool;

namespace {

class Finder {
public:
    Finder(const Solution& solution, const Choices& choices)
        : solution_{solution},
          choices_{choices},
          prepared_{solution.prepared()},
          clashes_(prepared_.resources),
          is_off_(prepared_.resources),
          is_event_off_(prepared_.events.size()) {}

    HotSpots run(const std::vector<Breach>& breaches) {
        for (const auto& breach : breaches)
            if (breach.cost.hard > 0)
                note(breach);
        for (Row row = 0; row < prepared_.meets; ++row)
            if (solution_.duration(MeetId{row}) > 0)
                look_at(MeetId{row});
        return std::move(found_);
    }

private:
    void note(const Breach& breach) {
        const auto& place = breach.place;
        if (place.resource && breach.family == families::AvoidClashes::name)
            clashes_[place.resource->value()] = true;
        else if (place.resource)
            is_off_[place.resource->value()] = true;
        if (place.event)
            is_event_off_[place.event->value()] = true;
        if (place.other)
            is_event_off_[place.other->value()] = true;
        if (place.group)
            for (const auto event : (*prepared_.instance)[*place.group].events)
                is_event_off_[event.value()] = true;
    }

    void look_at(MeetId meet) {
        const auto event = prepared_.event_of(meet);
        auto is_hot = bool{is_event_off_[event.value()]};
        for (const auto& given : prepared_.given[event.value()])
            is_hot = is_hot || is_wrong(given.resource, meet);
        for_each_task(prepared_, meet, [&](TaskId task) {
            const auto resource = solution_.resource(task);
            const auto is_task_hot = resource == no_resource
                                         ? bool{is_event_off_[event.value()]}
                                         : is_wrong(ResourceId{static_cast<Row>(resource)}, meet);
            is_hot = is_hot || is_task_hot;
            if (is_task_hot && choices_.candidates[prepared_.place_of(task).value()].size() > 1)
                found_.tasks.push_back(task);
        });
        if (is_hot && prepared_[event].given == no_start)
            found_.meets.push_back(meet);
    }

    [[nodiscard]] bool is_wrong(ResourceId resource, MeetId meet) const {
        if (is_off_[resource.value()])
            return true;
        if (!clashes_[resource.value()])
            return false;
        const auto range = solution_.time(meet);
        for (auto time = range.first; time < range.last; ++time)
            if (solution_.tasks_at(resource, time) > 1)
                return true;
        return false;
    }

    const Solution& solution_;
    const Choices& choices_;
    const Prepared& prepared_;
    std::vector<bool> clashes_;       ///< by resource
    std::vector<bool> is_off_;        ///< by resource
    std::vector<bool> is_event_off_;  ///< by event
    HotSpots found_;
};

}  // namespace

HotSpots
hot_spots(const Solution& solution, const Choices& choices, const std::vector<Breach>& breaches) {
    return Finder{solution, choices}.run(breaches);
}

}  // namespace slimfit::highschool_solver
