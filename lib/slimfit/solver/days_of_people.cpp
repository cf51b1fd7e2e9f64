#include "slimfit/solver/days_of_people.hpp"

#include "slimfit/staffing/crowd_people.hpp"
#include "slimfit/staffing/possible_starts.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace slimfit::solver {

using staffing::CrowdPeople;
using staffing::FixedWant;
using staffing::NeedTable;
using staffing::NeedyEvent;
using staffing::ProviderRow;
using timetable::CrowdId;
using timetable::EventId;
using timetable::Instance;
using timetable::Tick;
using timetable::TickRange;

namespace {

TickRange time_from(Tick start, const NeedyEvent& event) {
    return {start, start + event.duration};
}

class Days {
public:
    Days(const Instance& instance, const NeedTable& people)
        : instance_{instance}, people_{people}, days_(instance.days.size()) {
        for (const auto& crowd : staffing::crowd_people(instance))
            add_crowd(crowd);
        for (const auto& event : people.events)
            if (event.starts.size() == 1 && !is_of_crowd(event))
                add_fixed(event);
        for (const auto& event : people.events)
            if (event.starts.size() > 1 && event.needs.size() == 1 &&
                event.needs.front().providers.size() == 1 && !is_of_crowd(event))
                add_lone(event);
    }

    [[nodiscard]] std::vector<DayOfPeople> all() && { return std::move(days_); }

private:
    [[nodiscard]] DayOfPeople& day_at(Tick tick) {
        return days_[staffing::day_of(instance_, tick)];
    }

    // Whoever cannot be there all the time is not asked.
    void add_want(EventId event, TickRange time, const staffing::Need& need, DayOfPeople& day) {
        FixedWant want{event, time, {}};
        std::ranges::copy_if(
            need.providers,
            std::back_inserter(want.people),
            [&](ProviderRow person) { return staffing::is_free(people_, person, time); }
        );
        day.parts = std::min(day.parts, need.price);
        day.wants.push_back(std::move(want));
    }

    void add_crowd(const CrowdPeople& crowd) {
        const auto& event = instance_[crowd.cover];
        const auto first = event.starts.front().tick;
        const TickRange time{first, first + event.duration};
        taken_by_crowd_[crowd.crowd].push_back(time);
        covers_.insert(crowd.cover);
        for (int person = 0; person < crowd.people; ++person)
            add_want(crowd.cover, time, crowd.who, day_at(first));
    }

    // Its people are among those that the crowd was counted to need.
    [[nodiscard]] bool is_of_crowd(const NeedyEvent& event) const {
        if (covers_.contains(event.event))
            return true;
        const auto crowd = instance_[event.event].crowd;
        const auto taken = crowd ? taken_by_crowd_.find(*crowd) : taken_by_crowd_.end();
        return taken != taken_by_crowd_.end() &&
               std::ranges::any_of(taken->second, [&](TickRange time) {
                   return std::ranges::any_of(event.starts, [&](Tick start) {
                       return time.overlaps(time_from(start, event));
                   });
               });
    }

    void add_fixed(const NeedyEvent& event) {
        const auto start = event.starts.front();
        auto& day = day_at(start);
        day.parts = std::min(day.parts, event.price);
        for (const auto& need : event.needs)
            add_want(event.event, time_from(start, event), need, day);
    }

    void add_lone(const NeedyEvent& event) {
        const auto& need = event.needs.front();
        auto& day = day_at(event.starts.front());
        if (&day != &day_at(event.starts.back()))
            return;
        LoneEvent lone{.event = event.event, .person = need.providers.front(), .times = {}};
        for (const auto start : event.starts)
            if (const auto time = time_from(start, event);
                staffing::is_free(people_, lone.person, time))
                lone.times.push_back(time);
        day.parts = std::min({day.parts, event.price, need.price});
        day.lone.push_back(std::move(lone));
    }

    const Instance& instance_;
    const NeedTable& people_;
    std::vector<DayOfPeople> days_;
    std::set<EventId> covers_;
    std::map<CrowdId, std::vector<TickRange>> taken_by_crowd_;
};

}  // namespace

std::vector<DayOfPeople> days_of_people(const Instance& instance, const NeedTable& people) {
    return Days{instance, people}.all();
}

}  // namespace slimfit::solver
