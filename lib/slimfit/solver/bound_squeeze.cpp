#include "slimfit/solver/bound_squeeze.hpp"

#include "slimfit/staffing/crowd_people.hpp"
#include "slimfit/staffing/fixed_wants.hpp"
#include "slimfit/staffing/possible_starts.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace slimfit::solver {

using staffing::CrowdPeople;
using staffing::FixedWant;
using staffing::FixedWants;
using staffing::NeedTable;
using staffing::NeedyEvent;
using staffing::ProviderRow;
using timetable::CrowdId;
using timetable::EventId;
using timetable::Instance;
using timetable::Tick;
using timetable::TickRange;

namespace {

/// Ways to try before a day is let go; and how often to begin again with what did not fit first.
constexpr int most_tries = 2'000;
constexpr int most_beginnings = 8;

struct LoneEvent {
    EventId event;
    ProviderRow person{};
    std::vector<TickRange> times;  ///< at which she is there
    int failures{};                ///< how often no time was left for it
};

/// What one day asks of people.
struct DayOfPeople {
    std::vector<FixedWant> wants;
    std::vector<LoneEvent> lone;
    std::int64_t parts{staffing::not_for_sale};  ///< least cost of going without any of it
};

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

    [[nodiscard]] std::vector<DayOfPeople>& all() { return days_; }

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

enum class Fit : std::uint8_t { fits, does_not, unknown };

/// Tries to place events of one person, those that failed most and have fewest times first.
class Placing {
public:
    Placing(FixedWants& wants, std::vector<LoneEvent>& lone) : wants_{wants} {
        for (auto& event : lone)
            order_.push_back(&event);
        std::ranges::stable_sort(order_, [](const LoneEvent* one, const LoneEvent* other) {
            return std::pair{-one->failures, one->times.size()} <
                   std::pair{-other->failures, other->times.size()};
        });
    }

    Fit fit() { return place(0); }

private:
    Fit place(std::size_t row) {
        if (row == order_.size())
            return Fit::fits;
        auto& lone = *order_[row];
        for (const auto time : lone.times) {
            if (++tries_ > most_tries)
                return Fit::unknown;
            if (is_busy(lone.person, time, row))
                continue;
            wants_.leave(lone.person, time);
            placed_.push_back(time);
            const auto fit = wants_.are_served_around(time) ? place(row + 1) : Fit::does_not;
            placed_.pop_back();
            wants_.come_back();
            if (fit != Fit::does_not)
                return fit;
        }
        ++lone.failures;
        return Fit::does_not;
    }

    [[nodiscard]] bool is_busy(ProviderRow person, TickRange time, std::size_t until) const {
        for (std::size_t row = 0; row < until; ++row)
            if (order_[row]->person == person && placed_[row].overlaps(time))
                return true;
        return false;
    }

    FixedWants& wants_;
    std::vector<LoneEvent*> order_;
    std::vector<TickRange> placed_;
    int tries_{};
};

Fit fit_of(FixedWants& wants, std::vector<LoneEvent>& lone) {
    auto fit = Fit::unknown;
    for (int beginning = 0; beginning < most_beginnings && fit == Fit::unknown; ++beginning)
        fit = Placing{wants, lone}.fit();
    return fit;
}

/// Those of which none can be left out: without it the others would fit, or nobody knows.
std::vector<LoneEvent> needed_for_squeeze(FixedWants& wants, std::vector<LoneEvent> lone) {
    std::ranges::stable_sort(lone, {}, &LoneEvent::failures);
    for (std::size_t row = 0; row < lone.size();) {
        auto others = lone;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(row));
        if (fit_of(wants, others) == Fit::does_not)
            lone = std::move(others);
        else
            ++row;
    }
    return lone;
}

/// In order of time.
std::vector<EventId> beside(const std::vector<LoneEvent>& lone, const FixedWants& wants) {
    std::set<std::pair<Tick, EventId>> events;
    for (const auto& event : lone)
        for (const auto& want : wants.wants())
            if (std::ranges::binary_search(want.people, event.person) &&
                std::ranges::any_of(event.times, [&](TickRange time) {
                    return time.overlaps(want.time);
                }))
                events.insert({want.time.first, want.event});
    std::vector<EventId> in_order;
    for (const auto& [begin, event] : events)
        in_order.push_back(event);
    return in_order;
}

std::vector<TickRange> spare_times(const std::vector<LoneEvent>& lone, FixedWants& wants) {
    std::set<TickRange> spare;
    for (const auto& event : lone)
        for (const auto time : event.times) {
            wants.leave(event.person, time);
            if (wants.are_served_around(time))
                spare.insert(time);
            wants.come_back();
        }
    return {spare.begin(), spare.end()};
}

Squeeze squeeze_of(const std::vector<LoneEvent>& lone, FixedWants& wants, std::int64_t parts) {
    Squeeze squeeze{
        .beside = beside(lone, wants), .spare = spare_times(lone, wants), .parts = parts};
    for (const auto& event : lone)
        squeeze.lone.push_back(event.event);
    std::ranges::sort(squeeze.lone);
    return squeeze;
}

}  // namespace

std::vector<Squeeze> squeezes(const Instance& instance, const NeedTable& people) {
    std::vector<Squeeze> found;
    if (people.clash == 0)
        return found;
    const auto absence = staffing::hard_parts(instance.prices.person_unavailable);
    const auto cost_of_disorder = absence > 0 ? std::min(people.clash, absence) : people.clash;
    Days days{instance, people};
    for (std::size_t row = 0; row < days.all().size(); ++row) {
        auto& day = days.all()[row];
        FixedWants wants{std::move(day.wants)};
        if (day.lone.empty() || !wants.are_served_around(instance.days[row]) ||
            fit_of(wants, day.lone) != Fit::does_not)
            continue;
        found.push_back(squeeze_of(
            needed_for_squeeze(wants, day.lone), wants, std::min(day.parts, cost_of_disorder)
        ));
    }
    return found;
}

}  // namespace slimfit::solver
