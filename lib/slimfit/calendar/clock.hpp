#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace slimfit::calendar {

using Minutes = std::chrono::minutes;

/// A time of the day, on the minute, from 00:00 up to and including 24:00.
class ClockTime {
public:
    constexpr ClockTime() = default;

    /// Minutes since midnight; 0 <= minutes <= 1440.
    constexpr explicit ClockTime(Minutes since_midnight) : since_midnight_{since_midnight} {}

    /// Reads "08:30" and nothing else.
    [[nodiscard]] static std::optional<ClockTime> parse(std::string_view text);

    /// "08:30"
    [[nodiscard]] std::string to_string() const;

    [[nodiscard]] constexpr Minutes since_midnight() const { return since_midnight_; }

    friend constexpr ClockTime operator+(ClockTime time, Minutes later) {
        return ClockTime{time.since_midnight_ + later};
    }

    friend constexpr ClockTime operator-(ClockTime time, Minutes earlier) {
        return ClockTime{time.since_midnight_ - earlier};
    }

    friend constexpr Minutes operator-(ClockTime end, ClockTime begin) {
        return end.since_midnight_ - begin.since_midnight_;
    }

    friend constexpr auto operator<=>(ClockTime, ClockTime) = default;

private:
    Minutes since_midnight_{};
};

/// A stretch of one day: from begin up to, not including, end.
struct TimeSpan {
    ClockTime begin;
    ClockTime end;

    [[nodiscard]] constexpr Minutes length() const { return end - begin; }

    [[nodiscard]] constexpr bool contains(TimeSpan other) const {
        return begin <= other.begin && other.end <= end;
    }

    [[nodiscard]] constexpr bool overlaps(TimeSpan other) const {
        return begin < other.end && other.begin < end;
    }

    friend constexpr auto operator<=>(const TimeSpan&, const TimeSpan&) = default;
};

}  // namespace slimfit::calendar
