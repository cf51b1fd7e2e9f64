#include "slimfit/planning/week_clock.hpp"

#include <algorithm>

namespace slimfit::planning {

namespace {

using calendar::ClockTime;
using calendar::TimeSpan;

/// The smallest span that holds every time of the school file.
class Width {
public:
    void add(TimeSpan time) {
        span_.begin = std::min(span_.begin, time.begin);
        span_.end = std::max(span_.end, time.end);
    }

    void add(const school::DayRhythm& rhythm) {
        for (const auto& block : rhythm)
            add(block.time);
    }

    [[nodiscard]] TimeSpan span() const { return span_; }

private:
    TimeSpan span_{ClockTime{calendar::Minutes{480}}, ClockTime{calendar::Minutes{960}}};
};

TimeSpan widest_day(const school::School& school) {
    Width width;
    for (const auto& unit : school.units)
        for (const auto& rhythm : unit.rhythm)
            width.add(rhythm);
    for (const auto& bells : school.exceptions.other_bells)
        width.add(bells.rhythm);
    for (const auto& excursion : school.exceptions.excursions)
        width.add(excursion.time);
    for (const auto& staff : school.staff)
        for (const auto& presence : staff.presence)
            width.add(presence.time);
    for (const auto& session : school.staff_sessions)
        width.add(session.window);
    return width.span();
}

}  // namespace

WeekClock::WeekClock(const school::School& school, calendar::IsoWeek week)
    : week_{week}, monday_{week.monday()} {
    const auto day = widest_day(school);
    first_ = ClockTime{day.begin.since_midnight() / tick * tick};
    ticks_per_day_ = static_cast<int>((day.end - first_ + tick - calendar::Minutes{1}) / tick);
}

timetable::TickRange WeekClock::ticks(const Moment& moment) const {
    const auto offset = moment.date.days_since(monday_) * ticks_per_day_;
    const auto begin = std::clamp(ticks_in(moment.time.begin - first_), 0, ticks_per_day_);
    const auto end = std::clamp(
        ticks_in(moment.time.end - first_ + tick - calendar::Minutes{1}), begin, ticks_per_day_
    );
    return {offset + begin, offset + end};
}

timetable::Tick WeekClock::tick_of(calendar::Date date, ClockTime time) const {
    return ticks({date, {time, time}}).first;
}

Moment WeekClock::moment(timetable::Tick first, int ticks) const {
    const auto begin = first_ + first % ticks_per_day_ * tick;
    return {monday_.plus_days(first / ticks_per_day_), {begin, begin + ticks * tick}};
}

std::vector<timetable::TickRange> WeekClock::days() const {
    std::vector<timetable::TickRange> days;
    for (std::size_t day = 0; day < calendar::school_days.size(); ++day) {
        const auto first = static_cast<timetable::Tick>(day) * ticks_per_day_;
        days.push_back({first, first + ticks_per_day_});
    }
    return days;
}

}  // namespace slimfit::planning
