#pragma once

#include "slimfit/xhstt/evaluate.hpp"
#include "slimfit/xhstt/instance.hpp"
#include "slimfit/xhstt/solution.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace slimfit::test {

/// The world of the small tests of the specification: times t0 to t7, of which D1 has the first
/// four and D2 the others; resources r1 and r2 of one type, r1 in group G; all events in group E.
class SmallInstance {
public:
    SmallInstance();

    xhstt::EventId event(
        std::string code,
        int duration,
        std::vector<xhstt::Place> places = {},
        std::optional<xhstt::TimeId> preassigned = {}
    );

    /// The time of this number; they stand in the order of the week.
    static constexpr xhstt::TimeId t(std::uint32_t number) { return xhstt::TimeId{number}; }

    static constexpr xhstt::TimeGroupId d1{0};
    static constexpr xhstt::TimeGroupId d2{1};
    static constexpr xhstt::ResourceId r1{0};
    static constexpr xhstt::ResourceId r2{1};
    static constexpr xhstt::ResourceGroupId only_r1{0};
    static constexpr xhstt::EventGroupId all_events{0};
    static constexpr xhstt::EventGroupId no_events{1};
    static constexpr xhstt::RoleId x{0};
    static constexpr xhstt::RoleId y{1};

    /// A place for r1, or for r2, whatever happens.
    static xhstt::Place with(xhstt::ResourceId resource, int workload = 1);

    /// A place in which a resource is to be chosen.
    static xhstt::Place open(xhstt::RoleId role, int workload = 1);

    /// What a constraint of this rule alone makes a timetable cost.
    [[nodiscard]] std::int64_t
    cost(xhstt::Rule rule, std::string_view timetable, int weight = 1) const;

    [[nodiscard]] std::int64_t
    quadratic(xhstt::Rule rule, std::string_view timetable, int weight = 1) const;

    [[nodiscard]] std::int64_t
    step(xhstt::Rule rule, std::string_view timetable, int weight = 1) const;

    [[nodiscard]] xhstt::Evaluation
    evaluation(const std::vector<xhstt::Constraint>& constraints, std::string_view timetable) const;

    /// Completed meets. "e@0": e at t0; "e/1@0": a meet of e of duration 1; "e/1": one without a
    /// time; "e=r1": with r1 in its first place that is not preassigned.
    [[nodiscard]] std::vector<xhstt::Meet> meets(std::string_view timetable) const;

    xhstt::Instance instance;

private:
    [[nodiscard]] xhstt::Meet meet(std::string words) const;
};

}  // namespace slimfit::test
