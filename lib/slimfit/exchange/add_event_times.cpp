#include "slimfit/exchange/alike.hpp"
#include "slimfit/exchange/cost_steps.hpp"
#include "slimfit/exchange/held_or_not.hpp"
#include "slimfit/exchange/making.hpp"

#include <algorithm>
#include <map>

namespace slimfit::exchange {

namespace {

using timetable::Price;
using Times = std::vector<xhstt::TimeId>;
using xhstt::CostFunction;

void add_assign_times(Making& making) {
    Alike<std::monostate, xhstt::EventId> alike;
    for (std::size_t row = 0; row < making.problem().events.size(); ++row)
        alike.add(price_without_time(making.draft, row), {}, event_of(row));
    alike.for_each([&](const Price& price, std::monostate, const auto& events) {
        making.add(price, CostFunction::step, xhstt::AssignTime{{{}, events}});
    });
}

/// A session is one whole, as long as was agreed.
void add_wholeness(Making& making) {
    int longest = 1;
    std::vector<xhstt::EventId> events;
    for (std::size_t row = 0; row < making.problem().events.size(); ++row) {
        longest = std::max(longest, making.problem().events[row].duration);
        events.push_back(event_of(row));
    }
    if (!events.empty())
        making.add(
            making.price_of("within-rhythm"),
            CostFunction::linear,
            xhstt::SplitEvents{{{}, std::move(events)}, {1, longest}, {1, 1}}
        );
}

Times starts_of(const timetable::Event& event) {
    Times times;
    for (const auto& start : event.starts)
        times.push_back(time_of(start.tick));
    return times;
}

using StartsAlike = Alike<Times, xhstt::EventId>;

/// What a start costs beyond others, rule by rule.
void add_start_costs(const Making& making, std::size_t row, StartsAlike& alike) {
    const auto& starts = making.problem().events[row].starts;
    std::map<timetable::Tag, std::pair<bool, std::vector<std::int64_t>>> costs;
    for (std::size_t start = 0; start < starts.size(); ++start)
        for (const auto& price : starts[start].costs) {
            auto& [hard, by_start] = costs[price.tag];
            hard = price.hard;
            by_start.resize(starts.size());
            by_start[start] += price.each;
        }
    for (const auto& [tag, of_rule] : costs)
        for (const auto& step : steps_of(of_rule.second)) {
            Times cheaper;
            for (const auto start : step.below)
                cheaper.push_back(time_of(starts[start].tick));
            alike.add({tag, of_rule.first, step.more}, std::move(cheaper), event_of(row));
        }
}

void add_prefer_times(Making& making) {
    StartsAlike alike;
    for (std::size_t row = 0; row < making.problem().events.size(); ++row) {
        const bool locked = making.draft.demands[row].locked;
        alike.add(
            making.price_of(locked ? "lock-kept" : "within-rhythm"),
            starts_of(making.problem().events[row]),
            event_of(row)
        );
        add_start_costs(making, row, alike);
    }
    alike.for_each([&](const Price& price, const Times& times, const auto& events) {
        making.add(
            price, CostFunction::step, xhstt::PreferTimes{{{}, events}, {{}, times}, std::nullopt}
        );
    });
}

}  // namespace

void add_event_times(Making& making) {
    add_assign_times(making);
    add_wholeness(making);
    add_prefer_times(making);
}

}  // namespace slimfit::exchange
