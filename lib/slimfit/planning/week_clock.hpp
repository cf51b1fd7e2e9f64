#pragma once

#include "slimfit/calendar/clock.hpp"
#include "slimfit/calendar/date.hpp"
#include "slimfit/school/school.hpp"
#include "slimfit/timetable/instance.hpp"

namespace slimfit::planning {

/// When a session is or may be: on a date, from begin to end.
struct Moment {
    calendar::Date date;
    calendar::TimeSpan time;

    friend constexpr auto operator<=>(const Moment&, const Moment&) = default;
};

/// Translates between the clock of a week and the ticks of the engine: five minutes each, Monday
/// to Friday, every day from the same first to the same last minute.
class WeekClock {
public:
    static constexpr calendar::Minutes tick{5};

    /// A clock wide enough for everything in the school file: rhythms, presence, sessions.
    WeekClock(const school::School& school, calendar::IsoWeek week);

    [[nodiscard]] calendar::IsoWeek week() const { return week_; }

    /// Both ends rounded to ticks: the begin down, the end up. Times outside the day's first and
    /// last minute are cut off: what lies in the evening or at night comes out empty.
    [[nodiscard]] timetable::TickRange ticks(const Moment& moment) const;

    /// Row of the tick at which a session begins.
    [[nodiscard]] timetable::Tick tick_of(calendar::Date date, calendar::ClockTime time) const;

    /// The moment of a session of that many ticks from that tick on.
    [[nodiscard]] Moment moment(timetable::Tick first, int ticks) const;

    /// The ticks of Monday to Friday.
    [[nodiscard]] std::vector<timetable::TickRange> days() const;

    [[nodiscard]] static int ticks_in(calendar::Minutes minutes) {
        return static_cast<int>(minutes / tick);
    }

private:
    calendar::IsoWeek week_;
    calendar::Date monday_;
    calendar::ClockTime first_;
    int ticks_per_day_{};
};

}  // namespace slimfit::planning
