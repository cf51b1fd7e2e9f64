#include "slimfit/planning/less_than_usual.hpp"

#include "slimfit/planning/match.hpp"

#include <algorithm>
#include <map>

namespace slimfit::planning {

namespace {

/// An offer or staff session, and the group it is for.
using Asked = std::pair<std::string, std::optional<GroupRow>>;

struct AskedWeek {
    std::vector<Demand> demands;
    std::map<Asked, int> due;
    std::vector<LockEffect> locks;
};

bool is_counted(const Demand& demand) {
    return demand.kind == DemandKind::offer || demand.kind == DemandKind::staff_session;
}

Asked asked_by(const Demand& demand) {
    return {
        demand.target, demand.groups.empty() ? std::nullopt : std::optional{demand.groups.front()}};
}

AskedWeek week_asked(
    const school::School& school,
    const std::vector<grouping::WeekGroup>& groups,
    calendar::IsoWeek week
) {
    AskedWeek asked{.demands = demands_without_locks(school, groups, week)};
    for (const auto& demand : asked.demands)
        if (is_counted(demand) && !demand.beyond_due)
            ++asked.due[asked_by(demand)];
    asked.locks = apply_locks(school, groups, asked.demands);
    return asked;
}

int times(const std::map<Asked, int>& counts, const Asked& asked) {
    const auto found = counts.find(asked);
    return found == counts.end() ? 0 : found->second;
}

/// This week beside the usual one, and the weeks between them: with one cause only, and without
/// one.
class Comparison {
public:
    Comparison(const school::School& school, const roster::Roster& roster)
        : school_{school},
          week_{roster.week},
          groups_{groups_of(roster)},
          as_usual_{as_usual(school, week_)},
          usual_{week_asked(as_usual_, groups_, week_)},
          now_{week_asked(school, groups_, week_)},
          held_{now_.due} {
        const auto match = match_sessions(now_.demands, groups_, roster);
        for (std::size_t row = 0; row < now_.demands.size(); ++row) {
            if (!now_.demands[row].beyond_due)
                continue;
            auto& counts = match.session_by_demand[row] != nullptr ? held_ : left_out_;
            ++counts[asked_by(now_.demands[row])];
        }
        if (is_less())
            ask_between();
    }

    [[nodiscard]] LessThanUsual result() const {
        LessThanUsual result;
        std::map<Asked, bool> told;
        for (const auto& demand : usual_.demands)
            if (const auto asked = asked_by(demand); is_counted(demand) && !told[asked]) {
                told[asked] = true;
                result.frequencies.push_back(frequency_of(demand));
            }
        for (std::size_t row = 0; row < school_.locks.size(); ++row)
            if (now_.locks[row] < usual_.locks[row])
                result.locks.push_back(
                    {&school_.locks[row], now_.locks[row], causes_of([&](const AskedWeek& week) {
                         return static_cast<int>(week.locks[row]);
                     })}
                );
        return result;
    }

private:
    [[nodiscard]] bool is_less() const {
        return now_.locks != usual_.locks ||
               std::ranges::any_of(usual_.due, [&](const auto& usual) {
                   return times(held_, usual.first) < usual.second;
               });
    }

    void ask_between() {
        for (const auto cause : all_causes) {
            auto only = as_usual_;
            take_over(cause, school_, only);
            only_.push_back(week_asked(only, groups_, week_));
            auto without = school_;
            take_over(cause, as_usual_, without);
            without_.push_back(week_asked(without, groups_, week_));
        }
    }

    /// Those without which there would be more, and, where these alone do not take as much, those
    /// that take something by themselves.
    [[nodiscard]] std::vector<Cause> causes_of(const auto& amount) const {
        std::vector<Cause> causes;
        int taken{};
        for (std::size_t row = 0; row < only_.size(); ++row)
            if (amount(without_[row]) > amount(now_))
                taken += amount(usual_) - amount(only_[row]);
        const bool is_all = amount(usual_) - taken <= amount(now_);
        for (std::size_t row = 0; row < only_.size(); ++row)
            if (amount(without_[row]) > amount(now_) ||
                (!is_all && amount(only_[row]) < amount(usual_)))
                causes.push_back(all_causes[row]);
        return causes;
    }

    [[nodiscard]] Frequency frequency_of(const Demand& demand) const {
        const auto asked = asked_by(demand);
        Frequency frequency{
            .offer = demand.offer,
            .target = demand.target,
            .group = asked.second ? groups_[*asked.second].code : std::string{},
            .usual = times(usual_.due, asked),
            .now = times(held_, asked),
            .left_out = times(left_out_, asked)};
        if (frequency.now < frequency.usual)
            frequency.causes =
                causes_of([&](const AskedWeek& week) { return times(week.due, asked); });
        return frequency;
    }

    const school::School& school_;
    calendar::IsoWeek week_;
    std::vector<grouping::WeekGroup> groups_;
    school::School as_usual_;
    AskedWeek usual_;
    AskedWeek now_;
    std::map<Asked, int> held_;
    std::map<Asked, int> left_out_;
    std::vector<AskedWeek> only_;     ///< by cause
    std::vector<AskedWeek> without_;  ///< by cause
};

}  // namespace

LessThanUsual less_than_usual(const school::School& school, const roster::Roster& roster) {
    return Comparison{school, roster}.result();
}

}  // namespace slimfit::planning
