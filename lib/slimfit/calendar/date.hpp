#pragma once

#include <array>
#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace slimfit::calendar {

enum class Weekday : std::uint8_t {
    monday,
    tuesday,
    wednesday,
    thursday,
    friday,
    saturday,
    sunday
};

/// The days on which a Dutch primary school may have lessons.
inline constexpr std::array<Weekday, 5> school_days{
    Weekday::monday, Weekday::tuesday, Weekday::wednesday, Weekday::thursday, Weekday::friday};

/// A day of the Gregorian calendar between 1900-01-01 and 2199-12-31.
class Date {
public:
    /// 1970-01-01.
    constexpr Date() = default;

    /// Nothing when there is no such day.
    [[nodiscard]] static std::optional<Date> of(int year, int month, int day);

    /// Reads "2026-11-23" and nothing else.
    [[nodiscard]] static std::optional<Date> parse(std::string_view text);

    [[nodiscard]] constexpr Weekday weekday() const {
        const std::chrono::weekday day{std::chrono::sys_days{std::chrono::days{number_}}};
        return static_cast<Weekday>(day.iso_encoding() - 1);
    }

    /// The first day of the month is 1.
    struct Parts {
        int year;
        int month;
        int day;
    };

    [[nodiscard]] Parts parts() const;

    /// "2026-11-23"
    [[nodiscard]] std::string to_string() const;

    [[nodiscard]] constexpr Date plus_days(int days) const { return Date{number_ + days}; }

    /// Days from `earlier` to this one; negative when it lies later.
    [[nodiscard]] constexpr int days_since(Date earlier) const { return number_ - earlier.number_; }

    friend constexpr auto operator<=>(Date, Date) = default;

private:
    constexpr explicit Date(std::int32_t number) : number_{number} {}

    std::int32_t number_{};  ///< days since 1970-01-01
};

/// A week by ISO 8601: Monday to Sunday; the week belongs to the year of its Thursday.
struct IsoWeek {
    int year{};
    int week{};

    /// Reads "2026-W48" and nothing else; nothing for a week that year does not have.
    [[nodiscard]] static std::optional<IsoWeek> parse(std::string_view text);
    [[nodiscard]] static IsoWeek of(Date date);

    [[nodiscard]] Date monday() const;

    [[nodiscard]] Date day(Weekday weekday) const {
        return monday().plus_days(static_cast<int>(weekday));
    }

    /// "2026-W48"
    [[nodiscard]] std::string to_string() const;

    friend constexpr auto operator<=>(IsoWeek, IsoWeek) = default;
};

/// Days from first to last, both included.
struct DateRange {
    Date first;
    Date last;

    [[nodiscard]] constexpr bool contains(Date date) const { return first <= date && date <= last; }

    friend constexpr bool operator==(DateRange, DateRange) = default;
};

}  // namespace slimfit::calendar
