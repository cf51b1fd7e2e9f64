#pragma once

#include "slimfit/calendar/clock.hpp"
#include "slimfit/calendar/date.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace slimfit::rulebook {

using calendar::Minutes;

/// One number that law or agreement gives, with its source and the days on which it holds.
struct Limit {
    std::string key;
    std::int64_t value{};
    std::string unit;  ///< minutes, hours, pupils, percent
    std::optional<calendar::Date> from;
    std::optional<calendar::Date> until;  ///< last day
    std::string origin;                   ///< law or cao
    std::string source;
};

/// The bundled table limits.csv, in its order.
[[nodiscard]] const std::vector<Limit>& all_limits();

/// The numbers of law and agreement that hold on a day, from limits.csv.
struct Limits {
    Minutes presence_without_break{};         ///< longer presence needs a break
    Minutes break_length{};                   ///< in a day longer than that
    Minutes long_presence{};                  ///< longer presence needs the longer break
    Minutes long_break_length{};              ///< in a day longer than long_presence
    Minutes break_piece{};                    ///< shortest piece when a break is split
    Minutes young_presence_without_break{};   ///< below 18
    Minutes shift_length{};                   ///< longest presence on a day
    Minutes week_length{};                    ///< longest presence in a week
    Minutes daily_rest{};                     ///< between two days
    Minutes short_daily_rest{};               ///< allowed once in seven days
    Minutes yearly_lessons{};                 ///< of a full-time teacher without consent to more
    Minutes weekly_contract{};                ///< of a full-time contract, for salary and leave
    Minutes weekly_gym{};                     ///< of each pupil of the groups that gym is due to
    int gym_qualification_from_year_group{};  ///< the lowest year group that needs it
    int trained_lunch_percent{};              ///< of the supervisors of lunch
    int first_aiders_per_building{};          ///< present at every minute with pupils
};

[[nodiscard]] Limits limits_on(calendar::Date date);

}  // namespace slimfit::rulebook
