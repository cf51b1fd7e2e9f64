#pragma once

#include "slimfit/calendar/date.hpp"

#include <cstdint>
#include <optional>

namespace slimfit::formats {

/// What is written of a day, read with the day in front of the month and with the month in front.
struct DayReadings {
    std::optional<calendar::Date> day_first;
    std::optional<calendar::Date> month_first;

    [[nodiscard]] bool is_day() const { return day_first || month_first; }

    friend bool operator==(const DayReadings&, const DayReadings&) = default;
};

/// Where a day is written in a list, to tell a person.
struct PlaceOfDay {
    int line{};
    std::int64_t column{};  ///< from one
};

/// Whether the day or the month stands first in days that were written alike. All of them decide
/// together: it is the day, unless some can only be read the other way and none only this way.
class OrderOfDays {
public:
    void note(const DayReadings& day, const PlaceOfDay& place);

    /// Nothing for what is no day, and for a day that cannot be told from another where the days
    /// contradict each other.
    [[nodiscard]] std::optional<calendar::Date> day_of(const DayReadings& day) const;

    /// Whether some of them can only be read in different orders.
    [[nodiscard]] bool contradicts_itself() const { return day_first_at_ && month_first_at_; }

    /// The first that may be read in both orders, when none decides between them.
    [[nodiscard]] std::optional<PlaceOfDay> undecided_at() const {
        return day_first_at_ || month_first_at_ ? std::nullopt : either_at_;
    }

    /// The first in which only the day can stand first.
    [[nodiscard]] std::optional<PlaceOfDay> day_first_at() const { return day_first_at_; }

    /// The first in which only the month can stand first.
    [[nodiscard]] std::optional<PlaceOfDay> month_first_at() const { return month_first_at_; }

private:
    std::optional<PlaceOfDay> day_first_at_;
    std::optional<PlaceOfDay> month_first_at_;
    std::optional<PlaceOfDay> either_at_;
};

}  // namespace slimfit::formats
