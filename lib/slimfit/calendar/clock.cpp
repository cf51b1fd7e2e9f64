#include "slimfit/calendar/clock.hpp"

#include "slimfit/calendar/digits.hpp"

namespace slimfit::calendar {

// Not by Boost.Date_Time, whose reader makes 01:00 of the next day out of 25:00.
std::optional<ClockTime> ClockTime::parse(std::string_view text) {
    if (text.size() != 5 || text[2] != ':')
        return std::nullopt;
    const auto hours = read_digits(text.substr(0, 2));
    const auto minutes = read_digits(text.substr(3));
    if (!hours || !minutes || *minutes >= 60)
        return std::nullopt;
    const Minutes since_midnight{60 * *hours + *minutes};
    if (since_midnight > std::chrono::hours{24})
        return std::nullopt;
    return ClockTime{since_midnight};
}

std::string ClockTime::to_string() const {
    const auto minutes = static_cast<int>(since_midnight_.count());
    return padded(minutes / 60, 2) + ':' + padded(minutes % 60, 2);
}

}  // namespace slimfit::calendar
