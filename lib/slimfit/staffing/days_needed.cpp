#include "slimfit/staffing/days_needed.hpp"

#include "slimfit/staffing/possible_starts.hpp"

#include <algorithm>

namespace slimfit::staffing {

using timetable::Event;
using timetable::Instance;
using timetable::Tick;

namespace {

std::vector<Tick> days_of(const Instance& instance, const Event& event) {
    std::vector<Tick> days;
    for (const auto& start : event.starts) {
        const auto day = static_cast<Tick>(day_of(instance, start.tick));
        if (days.empty() || days.back() != day)
            days.push_back(day);
    }
    return days;
}

}  // namespace

NeedTable days_needed(const Instance& instance) {
    NeedTable table{
        .kind = Provider::course,
        // Paid once per event, as the price of the event.
        .clash = not_for_sale,
        .week_end = static_cast<Tick>(instance.days.size())};
    table.free.assign(instance.courses.size(), {{0, table.week_end}});
    for (std::uint32_t row = 0; row < instance.courses.size(); ++row) {
        const auto& course = instance.courses[row];
        const auto same_day = course.same_day ? hard_parts(*course.same_day) : 0;
        for (const auto id : course.events) {
            const auto& event = instance[id];
            const auto price = std::min(same_day, hard_parts(event.unplaced));
            if (price == 0 || event.starts.empty())
                continue;
            table.events.push_back(
                {.event = id,
                 .duration = 1,
                 .starts = days_of(instance, event),
                 .price = price,
                 .needs = {{.seat = std::nullopt, .providers = {row}}}}
            );
        }
    }
    return table;
}

}  // namespace slimfit::staffing
