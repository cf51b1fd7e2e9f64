#include "slimfit/solver/bound_courses.hpp"

#include "slimfit/staffing/possible_starts.hpp"

#include <algorithm>
#include <bit>
#include <map>
#include <set>

namespace slimfit::solver {

using timetable::Course;
using timetable::EventId;
using timetable::PersonId;
using timetable::Price;
using timetable::Seat;

namespace {

using DaySet = std::uint32_t;  ///< a bit per day that the course can use, in order

constexpr std::size_t days_at_most = 10;
constexpr int nobody_can = 1'000;

class CourseDays {
public:
    CourseDays(const Reach& reach, const Course& course) : reach_{reach}, course_{course} {
        for (const auto id : course.events)
            for (const auto& start : reach.starts(id))
                days_.insert(staffing::day_of(reach.instance(), start.ticks.first));
        if (days_.size() > days_at_most)
            return;
        for (const auto id : course.events)
            look_at(id);
        count_leaders();
    }

    [[nodiscard]] std::int64_t least_cost() const {
        if (days_.size() > days_at_most)
            return 0;
        std::optional<std::int64_t> least;
        for (DaySet used = 0; used < DaySet{1} << days_.size(); ++used)
            if (const auto cost = cost_of(used); cost && (!least || *cost < *least))
                least = cost;
        // When no set of days is in reach no solution is, and any bound holds.
        return least.value_or(0);
    }

private:
    [[nodiscard]] DaySet bit_of(const OpenStart& start) const {
        const auto day = staffing::day_of(reach_.instance(), start.ticks.first);
        return DaySet{1} << std::distance(days_.begin(), days_.find(day));
    }

    void look_at(EventId id) {
        DaySet possible = 0;
        for (const auto& start : reach_.starts(id))
            possible |= bit_of(start);
        if (!reach_.may_be_unplaced(id)) {
            ++events_for_sure_;
            if (std::popcount(possible) == 1)
                days_for_sure_ |= possible;
        }
        bool is_led = false;
        for (const auto& seat : reach_.instance()[id].seats) {
            if (seat.kind != Seat::Kind::occupying || !seat.leads)
                continue;
            is_led = is_led || reach_.is_filled(id, seat);
            for (const auto& candidate : seat.candidates)
                for (const auto& start : reach_.starts(id))
                    if (reach_.seating(id, candidate, start.ticks))
                        days_of_leader_[candidate.person] |= bit_of(start);
        }
        always_led_ = always_led_ && is_led;
    }

    // By set of days, the fewest people of whom one can lead on each.
    void count_leaders() {
        std::set<DaySet> masks;
        for (const auto& [person, days] : days_of_leader_)
            masks.insert(days);
        leaders_.assign(std::size_t{1} << days_.size(), nobody_can);
        leaders_[0] = 0;
        for (DaySet days = 1; days < leaders_.size(); ++days)
            for (const auto mask : masks)
                if ((days & mask) != 0)
                    leaders_[days] = std::min(leaders_[days], leaders_[days & ~mask] + 1);
    }

    // None when it is out of reach to use exactly these days.
    [[nodiscard]] std::optional<std::int64_t> cost_of(DaySet used) const {
        const int days = std::popcount(used);
        if ((used & days_for_sure_) != days_for_sure_ ||
            days > static_cast<int>(course_.events.size()) || (days == 0 && events_for_sure_ > 0))
            return std::nullopt;
        const int second_on_a_day = std::max(0, events_for_sure_ - days);
        const int more_leaders = always_led_ ? std::max(0, leaders_[used] - 1) : 0;
        std::int64_t sum{};
        const bool in_reach = pay(course_.same_day, second_on_a_day, sum) &&
                              pay(course_.adjacent_days, days_in_a_row(used), sum) &&
                              pay(course_.leaders, more_leaders, sum);
        return in_reach ? std::optional{sum} : std::nullopt;
    }

    bool pay(const std::optional<Price>& price, int times, std::int64_t& sum) const {
        if (!price || times == 0)
            return true;
        const auto score = reach_.cost(*price);
        sum += score.soft * times;
        return reach_.may_pay(score.hard * times);
    }

    [[nodiscard]] int days_in_a_row(DaySet used) const {
        int pairs = 0;
        DaySet bit = 1;
        std::optional<std::size_t> before;
        for (const auto day : days_) {
            if ((used & bit) != 0) {
                pairs += before && *before + 1 == day ? 1 : 0;
                before = day;
            }
            bit <<= 1U;
        }
        return pairs;
    }

    const Reach& reach_;
    const Course& course_;
    std::set<std::size_t> days_;
    int events_for_sure_{};
    DaySet days_for_sure_{};
    bool always_led_{true};
    std::map<PersonId, DaySet> days_of_leader_;
    std::vector<int> leaders_;
};

}  // namespace

std::int64_t courses_bound(const Reach& reach) {
    std::int64_t sum{};
    for (const auto& course : reach.instance().courses) {
        const bool costs_something = reach.soft(course.same_day) +
                                         reach.soft(course.adjacent_days) +
                                         reach.soft(course.leaders) >
                                     0;
        if (costs_something && !course.events.empty())
            sum += CourseDays{reach, course}.least_cost();
    }
    return sum;
}

}  // namespace slimfit::solver
