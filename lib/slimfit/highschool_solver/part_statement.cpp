#include "slimfit/highschool_solver/part_statement.hpp"

#include "slimfit/highschool/families/resource_times.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace slimfit::highschool_solver {

using namespace highschool;
using exact::constantly;
using exact::Sum;

namespace {

constexpr auto no_limit = std::numeric_limits<std::int64_t>::min() / 4;

std::vector<Start> times_of(const Prepared& prepared, Row set) {
    std::vector<Start> times;
    for (Start time = 0; time < prepared.times; ++time)
        if (holds(prepared.sets[set], time))
            times.push_back(time);
    return times;
}

}  // namespace

void PartStatement::note_busy(ResourceId resource, Start time, Sum chosen) {
    resources_.insert(resource);
    cases_[prepared().at(resource, time)].push_back(std::move(chosen));
}

void PartStatement::note_work(ResourceId resource, const Sum& chosen, std::int64_t load) {
    resources_.insert(resource);
    auto& work = work_[resource];
    work.shares.add(chosen, load);
    if (load > 0)
        work.cases.push_back(chosen);
}

bool PartStatement::must_not_clash(ResourceId resource) const {
    if (clashes_before_[resource.value()] > 0)
        return false;
    const auto& points = prepared().clashes;
    for (auto row = points.first(resource); row < points.last(resource); ++row)
        if (points[row].price.hard && points[row].price.weight > 0)
            return true;
    return false;
}

bool PartStatement::is_closed(ResourceId resource, Start time) const {
    return must_not_clash(resource) && lifted_.tasks_at(resource, time) > 0;
}

void PartStatement::charge_price(const Price& price, const Sum& deviation) {
    const auto weight = price.weight * (price.hard ? energy_.hard_weight : 1);
    switch (price.function) {
    case xhstt::CostFunction::quadratic:
        program_.charge(square_of(program_, deviation), weight);
        return;
    case xhstt::CostFunction::step:
        program_.charge(is_above_zero(program_, deviation), weight);
        return;
    default:
        program_.charge(deviation, weight);
    }
}

Sum PartStatement::make_busy(ResourceId resource, Start time) {
    const auto here = lifted_.tasks_at(resource, time);
    const auto found = cases_.find(prepared().at(resource, time));
    if (found == cases_.end())
        return constantly(here > 0 ? 1 : 0);
    auto all = constantly(here);
    for (const auto& chosen : found->second)
        all.add(chosen);
    all.tidy();
    auto is_busy = all;
    if (here > 0)
        is_busy = constantly(1);
    else if (!must_not_clash(resource))
        is_busy = any_of(program_, found->second);
    else
        program_.keep_at_most(all, 1);
    clashes_[resource].add(all).add(is_busy, -1);
    return is_busy;
}

Sum PartStatement::busy(ResourceId resource, Start time) {
    const auto at = prepared().at(resource, time);
    if (const auto found = busy_.find(at); found != busy_.end())
        return found->second;
    return busy_.emplace(at, make_busy(resource, time)).first->second;
}

std::vector<Sum> PartStatement::busy_times(ResourceId resource, Row set) {
    std::vector<Sum> sums;
    for (const auto time : times_of(prepared(), set))
        sums.push_back(busy(resource, time));
    return sums;
}

Sum PartStatement::count(ResourceId resource, Row set) {
    Sum sum;
    for (const auto& one : busy_times(resource, set))
        sum.add(one);
    sum.tidy();
    return sum;
}

bool PartStatement::charge_resources() {
    for (const auto resource : resources_) {
        for (Start time = 0; time < prepared().times; ++time)
            (void)busy(resource, time);
        charge_clashes(resource);
        charge_unavailable(resource);
        charge_cluster(resource);
        charge_limits(resource);
        charge_idle(resource);
        if (!charge_work(resource))
            return false;
    }
    return true;
}

void PartStatement::charge_clashes(ResourceId resource) {
    // What was there and clashes already is no case of this part.
    auto sum = constantly(0);
    if (const auto found = clashes_.find(resource); found != clashes_.end())
        sum = found->second;
    for (Start time = 0; time < prepared().times; ++time)
        if (!cases_.contains(prepared().at(resource, time)))
            sum.constant += std::max(0, lifted_.tasks_at(resource, time) - 1);
    sum.tidy();
    for_each_point(prepared().clashes, resource, [&](Row row) {
        charge<families::AvoidClashes>(row, prepared().clashes[row].price, sum);
    });
}

void PartStatement::charge_unavailable(ResourceId resource) {
    for_each_point(prepared().unavailable, resource, [&](Row row) {
        const auto& point = prepared().unavailable[row];
        charge<families::AvoidUnavailableTimes>(row, point.price, count(resource, point.asked.set));
    });
}

/// Times without a task of the set, with one before them and one after them; all times between the
/// first and the last count, in the set or not.
Sum PartStatement::idle(ResourceId resource, Row set, bool exactly) {
    const auto times = times_of(prepared(), set);
    if (times.empty())
        return constantly(0);
    std::vector<Sum> busy_at;
    for (auto time = times.front(); time <= times.back(); ++time)
        busy_at.push_back(holds(prepared().sets[set], time) ? busy(resource, time) : constantly(0));
    std::vector<Sum> after(busy_at.size());
    for (auto place = busy_at.size() - 1; place > 0; --place)
        after[place - 1] = any_of(program_, std::array{after[place], busy_at[place]});
    Sum gaps;
    auto before = busy_at.front();
    for (std::size_t place = 1; place + 1 < busy_at.size(); ++place) {
        const auto is_free = constantly(1).add(busy_at[place], -1);
        if (exactly)
            gaps.add(both_of(program_, both_of(program_, before, after[place]), is_free));
        else {
            auto reasons = before;
            reasons.add(after[place]).add(is_free);
            gaps.add(outside(program_, reasons, no_limit, 2));
        }
        before = any_of(program_, std::array{before, busy_at[place]});
    }
    gaps.tidy();
    return gaps;
}

void PartStatement::charge_idle(ResourceId resource) {
    for_each_point(prepared().idle, resource, [&](Row row) {
        const auto& [target, price, asked] = prepared().idle[row];
        const auto& [minimum, maximum] = asked.limits;
        Sum sum;
        for (const auto& limited : prepared().time_groups.of[asked.groups])
            sum.add(idle(resource, limited.set, minimum > 0));
        sum.tidy();
        auto is_idle = constantly(1);
        if (minimum > 0) {
            is_idle = is_above_zero(program_, sum);
            program_.keep_at_most(Sum{is_idle}.add(sum, -1), 0);
        }
        charge<families::LimitIdleTimes>(
            row, price, outside_if(program_, is_idle, sum, minimum, maximum)
        );
    });
}

void PartStatement::charge_cluster(ResourceId resource) {
    for_each_point(prepared().cluster, resource, [&](Row row) {
        const auto& point = prepared().cluster[row];
        Sum groups;
        for (const auto& limited : prepared().time_groups.of[point.asked.groups])
            groups.add(any_of(program_, busy_times(resource, limited.set)));
        groups.tidy();
        charge<families::ClusterBusyTimes>(
            row,
            point.price,
            outside(program_, groups, point.asked.limits.minimum, point.asked.limits.maximum)
        );
    });
}

void PartStatement::charge_limits(ResourceId resource) {
    for_each_point(prepared().busy, resource, [&](Row row) {
        const auto& point = prepared().busy[row];
        Sum deviation;
        for (const auto& [set, limits] : prepared().time_groups.of[point.asked.groups]) {
            const auto times = count(resource, set);
            auto is_busy = constantly(1);
            if (program_.least(times) == 0 && limits.minimum > 0)
                is_busy = any_of(program_, busy_times(resource, set));
            deviation.add(outside_if(program_, is_busy, times, limits.minimum, limits.maximum));
        }
        deviation.tidy();
        charge<families::LimitBusyTimes>(row, point.price, deviation);
    });
}

bool PartStatement::charge_work(ResourceId resource) {
    constexpr std::int64_t finest{1'000'000};
    const auto found = work_.find(resource);
    if (found == work_.end() ||
        prepared().workload.first(resource) == prepared().workload.last(resource))
        return true;
    if (prepared().share > finest)
        return false;
    auto work = found->second.shares;
    work.constant += lifted_.counters().work[resource.value()];
    work.tidy();
    auto has_work = constantly(1);
    if (lifted_.counters().work[resource.value()] == 0)
        has_work = any_of(program_, found->second.cases);
    for_each_point(prepared().workload, resource, [&](Row row) {
        const auto& point = prepared().workload[row];
        const auto off = outside_if(program_, has_work, work, point.asked.low, point.asked.high);
        charge<families::LimitWorkload>(row, point.price, divided(program_, off, prepared().share));
    });
    return true;
}

}  // namespace slimfit::highschool_solver
