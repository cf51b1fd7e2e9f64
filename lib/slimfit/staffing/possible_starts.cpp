#include "slimfit/staffing/possible_starts.hpp"

#include <algorithm>
#include <optional>
#include <set>

namespace slimfit::staffing {

using timetable::Candidate;
using timetable::Course;
using timetable::Event;
using timetable::EventId;
using timetable::Instance;
using timetable::Seat;
using timetable::StartOption;
using timetable::Tick;

namespace {

bool alike(const StartOption& one, const StartOption& other) {
    return one.tick == other.tick && one.costs == other.costs;
}

bool alike(const Candidate& one, const Candidate& other) {
    return one.person == other.person && one.costs == other.costs && one.barred == other.barred;
}

bool alike(const Seat& one, const Seat& other) {
    return one.kind == other.kind && one.leads == other.leads && one.empty == other.empty &&
           std::ranges::equal(
               one.candidates,
               other.candidates,
               [](const Candidate& a, const Candidate& b) { return alike(a, b); }
           );
}

// Interchangeable as far as a need looks: when, with whom, where, at what price.
bool alike(const Event& one, const Event& other) {
    return one.duration == other.duration && one.unplaced == other.unplaced &&
           one.groups == other.groups && one.heads == other.heads && one.absent == other.absent &&
           one.crowd == other.crowd && one.clash_class == other.clash_class &&
           one.zones == other.zones &&
           std::ranges::equal(
               one.starts,
               other.starts,
               [](const StartOption& a, const StartOption& b) { return alike(a, b); }
           ) &&
           std::ranges::equal(one.seats, other.seats, [](const Seat& a, const Seat& b) {
               return alike(a, b);
           });
}

std::set<std::size_t> days_of(const Instance& instance, const Event& event) {
    std::set<std::size_t> days;
    for (const auto& start : event.starts)
        days.insert(day_of(instance, start.tick));
    return days;
}

// The events of a course, apart by whether they can lie on several days.
struct Split {
    std::vector<EventId> alike;
    std::vector<EventId> bound;
    std::set<std::size_t> days_left;  ///< of the alike ones
};

// Nothing when two are bound to one day, or when those that are not bound differ.
std::optional<Split> split(const Instance& instance, const Course& course) {
    Split split;
    std::set<std::size_t> taken;
    for (const auto id : course.events) {
        auto days = days_of(instance, instance[id]);
        if (days.size() > 1) {
            split.alike.push_back(id);
            split.days_left.merge(days);
        } else if (days.empty() || !taken.insert(*days.begin()).second) {
            return std::nullopt;
        } else {
            split.bound.push_back(id);
        }
    }
    for (const auto id : split.alike)
        if (!alike(instance[id], instance[split.alike.front()]))
            return std::nullopt;
    for (const auto day : taken)
        split.days_left.erase(day);
    return split;
}

void one_day_each(
    const Instance& instance, const Course& course, std::vector<PossibleStarts>& starts
) {
    const auto parts = split(instance, course);
    if (!course.same_day || !parts || parts->alike.empty() ||
        parts->alike.size() != parts->days_left.size())
        return;
    auto price = hard_parts(*course.same_day);
    for (const auto id : parts->alike)
        price = std::min(price, starts[id.value()].price);
    for (const auto id : parts->bound)
        price = std::min(price, starts[id.value()].price / 2);
    if (price == 0)
        return;
    for (const auto id : parts->bound)
        starts[id.value()].price /= 2;
    auto day = parts->days_left.begin();
    for (const auto id : parts->alike) {
        auto& [ticks, of_event] = starts[id.value()];
        std::erase_if(ticks, [&](Tick tick) { return day_of(instance, tick) != *day; });
        of_event = price;
        ++day;
    }
}

}  // namespace

std::size_t day_of(const Instance& instance, Tick tick) {
    const auto after =
        std::ranges::upper_bound(instance.days, tick, {}, [](timetable::TickRange day) {
            return day.first;
        });
    return static_cast<std::size_t>(after - instance.days.begin()) - 1;
}

std::vector<PossibleStarts> possible_starts(const Instance& instance) {
    std::vector<PossibleStarts> starts;
    starts.reserve(instance.events.size());
    for (const auto& event : instance.events) {
        PossibleStarts of_event{.ticks = {}, .price = hard_parts(event.unplaced)};
        for (const auto& start : event.starts)
            of_event.ticks.push_back(start.tick);
        starts.push_back(std::move(of_event));
    }
    for (const auto& course : instance.courses)
        one_day_each(instance, course, starts);
    return starts;
}

}  // namespace slimfit::staffing
