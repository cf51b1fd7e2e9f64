#include "slimfit/generate/school_times.hpp"

#include "slimfit/core/contract.hpp"

namespace slimfit::generate {

using calendar::ClockTime;
using calendar::TimeSpan;
using calendar::Weekday;

ClockTime clock_time(std::string_view text) {
    const auto time = ClockTime::parse(text);
    expects(time.has_value(), "A time in the program is written as 08:30.");
    return *time;
}

TimeSpan whole_day(SchoolTimes times, Weekday weekday) {
    if (times == SchoolTimes::wednesday_afternoon_off && weekday == Weekday::wednesday)
        return {clock_time("08:00"), clock_time("13:30")};
    return {clock_time("08:00"), clock_time("16:30")};
}

TimeSpan meeting_time(SchoolTimes times) {
    const auto* begin = times == SchoolTimes::wednesday_afternoon_off ? "15:00" : "14:30";
    return {clock_time(begin), clock_time("16:30")};
}

bool has_meetings(SchoolTimes times, Weekday weekday) {
    return times != SchoolTimes::wednesday_afternoon_off || weekday != Weekday::wednesday;
}

}  // namespace slimfit::generate
