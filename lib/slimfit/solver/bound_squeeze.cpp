#include "slimfit/solver/bound_squeeze.hpp"

#include "slimfit/solver/days_of_people.hpp"
#include "slimfit/staffing/possible_starts.hpp"

#include <algorithm>
#include <set>

namespace slimfit::solver {

using staffing::FixedWants;
using staffing::NeedTable;
using staffing::ProviderRow;
using timetable::EventId;
using timetable::Instance;
using timetable::Tick;
using timetable::TickRange;

namespace {

/// Ways to try before a day is let go; and how often to begin again with what did not fit first.
constexpr int most_tries = 2'000;
constexpr int most_beginnings = 8;

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
    auto days = days_of_people(instance, people);
    for (std::size_t row = 0; row < days.size(); ++row) {
        auto& day = days[row];
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
