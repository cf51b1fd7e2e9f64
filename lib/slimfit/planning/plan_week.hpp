#pragma once

#include "slimfit/core/result.hpp"
#include "slimfit/roster/roster.hpp"
#include "slimfit/school/school.hpp"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>

namespace slimfit::planning {

/// How far the planner is.
struct PlanProgress {
    std::chrono::milliseconds elapsed{};
    std::int64_t hard{};
    std::int64_t soft{};
    std::int64_t hard_bound{};
    std::int64_t soft_bound{};
    std::uint64_t steps{};
};

struct PlanOptions {
    calendar::IsoWeek week;
    /// What lies before this day is taken from `previous` and stays; an absence that has begun
    /// before it does not change that (roster::as_it_was). Needs a previous roster of the same
    /// week.
    std::optional<calendar::Date> from;
    /// A week to resemble: the last one, or an earlier version of this one. Null for none.
    const roster::Roster* previous{};
    std::uint64_t seed{1};
    std::optional<std::uint64_t> steps;                 ///< same steps and seed: same roster
    std::optional<std::chrono::milliseconds> time;      ///< neither: ten seconds
    int threads{2};                                     ///< never changes the roster, only the time
    std::function<void(const PlanProgress&)> progress;  ///< called now and then; may be empty
    /// Called before the first step of the search when it is proven that no week keeps every hard
    /// rule, with the witnesses that PlannedWeek will have; may be empty.
    std::function<void(const std::vector<Message>& witnesses)> impossible;
    std::stop_token stop;  ///< asked to stop, the best so far is returned
};

/// A planned week and what is proven about it.
struct PlannedWeek {
    roster::Roster roster;
    /// Why no week without open sessions exists, each checkable by hand; empty when that is not
    /// proven.
    std::vector<Message> witnesses;
};

/// Plans a week: level groups first, then times and people of all units together. Before the first
/// step of the search it counts and matches; what is proven impossible then stands in the
/// witnesses, and the best partial week is planned all the same, its open sessions listed.
///
///     const auto planned = plan_week(school, {.week = {2026, 48}, .steps = 100'000});
///     if (!planned)
///         ...  // planned.error(): a past week is missing, there is no school that week
///     write(planned->roster);
///
/// Pupils that fit in no level groups are such a proof: their subject goes without level groups.
///
/// Problems: `from` outside the week or without a roster of that week; a week outside the school
/// year or without school days.
[[nodiscard]] Result<PlannedWeek>
plan_week(const school::School& school, const PlanOptions& options);

}  // namespace slimfit::planning
