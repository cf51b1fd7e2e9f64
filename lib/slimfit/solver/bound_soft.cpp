#include "slimfit/solver/bound_soft.hpp"

#include "slimfit/solver/bound_courses.hpp"
#include "slimfit/solver/bound_load.hpp"
#include "slimfit/solver/bound_placing.hpp"
#include "slimfit/solver/bound_preparations.hpp"
#include "slimfit/solver/bound_reach.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <set>

namespace slimfit::solver {

using timetable::Instance;
using timetable::Price;
using timetable::Tag;

namespace {

// Seats that may stay empty at a price are counted once: where people are short of time, or where
// their load is above their share, whichever says more.
std::int64_t placing_and_load(const Reach& reach, std::int64_t load) {
    return std::max(
        placing_bound(reach) + load, placing_bound(reach, false) + load_bound(reach, true)
    );
}

// The tags of soft prices that single choices, courses and preparations can have.
std::set<Tag> soft_tags(const Instance& instance) {
    std::set<Tag> tags;
    const auto add = [&](const Price& price) {
        if (!price.hard && price.each > 0)
            tags.insert(price.tag);
    };
    const auto add_all = [&](const auto& prices) {
        for (const Price& price : prices)
            add(price);
    };
    const auto add_maybe = [&](const std::optional<Price>& price) {
        if (price)
            add(*price);
    };
    for (const auto& event : instance.events) {
        add(event.unplaced);
        for (const auto& start : event.starts)
            add_all(start.costs);
        for (const auto& seat : event.seats) {
            add_maybe(seat.empty);
            for (const auto& candidate : seat.candidates) {
                add_all(candidate.costs);
                for (const auto& bar : candidate.barred)
                    add(bar.price);
            }
        }
    }
    for (const auto& course : instance.courses)
        for (const auto& price : {course.same_day, course.adjacent_days, course.leaders})
            add_maybe(price);
    for (const auto& cover : instance.covers)
        add(cover.missing);
    for (const auto& limit : instance.preparation_limits)
        add(limit.price);
    for (const auto& person : instance.people)
        for (const auto& unwanted : person.unwanted)
            add(unwanted.price);
    add(instance.prices.person_unavailable);
    return tags;
}

}  // namespace

SoftBound soft_bound(const Instance& instance, std::int64_t hard_bound) {
    const Reach all{instance, hard_bound};
    const auto load = load_bound(all, false);
    SoftBound bound{
        .cost = placing_and_load(all, load) + courses_bound(all) + preparations_bound(all),
        .by_tag = std::vector<std::int64_t>(instance.tags)};
    for (const auto tag : soft_tags(instance)) {
        const Reach only{instance, hard_bound, tag};
        bound.by_tag[tag] =
            single_choices_bound(only) + courses_bound(only) + preparations_bound(only);
    }
    if (load > 0)
        bound.by_tag[instance.fair_load->price.tag] += load;
    // Nearly always the smaller of the two: a tag sees no choice between its price and another.
    const auto sum_of_tags =
        std::accumulate(bound.by_tag.begin(), bound.by_tag.end(), std::int64_t{});
    bound.cost = std::max(bound.cost, sum_of_tags);
    return bound;
}

}  // namespace slimfit::solver
