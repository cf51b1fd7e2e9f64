#include "slimfit/exchange/making.hpp"
#include "slimfit/planning/day_words.hpp"

namespace slimfit::exchange {

namespace {

using xhstt::TimeGroup;
using xhstt::TimeGroupId;
using xhstt::TimeGroupKind;

TimeGroupId add_group(Making& making, TimeGroup group) {
    auto& groups = making.instance.time_groups;
    groups.push_back(std::move(group));
    return TimeGroupId{static_cast<std::uint32_t>(groups.size() - 1)};
}

std::string day_code(const Making& making, timetable::Tick tick) {
    return std::string{planning::day_code(making.draft.clock.moment(tick, 1).date)};
}

TimeGroup group_of(
    std::string code, TimeGroupKind kind, timetable::TickRange first, timetable::TickRange last
) {
    TimeGroup group{.code = code, .name = code, .kind = kind};
    for (auto tick = first.first; tick < last.last; ++tick)
        group.times.push_back(time_of(tick));
    return group;
}

}  // namespace

/// Every five minutes of the week, from Monday to Friday; "mon-08:30".
void add_times(Making& making) {
    const auto& days = making.problem().days;
    const auto& clock = making.draft.clock;
    for (const auto day : days)
        for (auto tick = day.first; tick < day.last; ++tick) {
            const auto code =
                day_code(making, tick) + '-' + clock.moment(tick, 1).time.begin.to_string();
            making.instance.times.push_back({code, code});
        }
    making.week = add_group(
        making, group_of(clock.week().to_string(), TimeGroupKind::week, days.front(), days.back())
    );
    for (const auto day : days)
        making.days.push_back(
            add_group(making, group_of(day_code(making, day.first), TimeGroupKind::day, day, day))
        );
    for (std::size_t next = 1; next < days.size(); ++next) {
        const auto before = days[next - 1];
        const auto code = day_code(making, before.first) + '+' + day_code(making, days[next].first);
        making.day_pairs.push_back(
            add_group(making, group_of(code, TimeGroupKind::time_group, before, days[next]))
        );
    }
}

}  // namespace slimfit::exchange
