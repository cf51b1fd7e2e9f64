#pragma once

#include "slimfit/check/week.hpp"

namespace slimfit::check {

/// "Instructie BB-rekenen-1", "Zelfstandig werken rekenen BB", "Unitoverleg".
[[nodiscard]] Message name_of(const Week& week, const Session& session);

/// "maandag 08:40-09:10", "maandag" without a time, "deze week" without a date.
[[nodiscard]] Message
moment_of(const std::optional<Date>& date, const std::optional<TimeSpan>& time);

/// "Anja, Bram en Carla".
[[nodiscard]] Message listed(const std::vector<Message>& items);

/// The names of these people, listed; "niemand" when there are none.
[[nodiscard]] Message names_of(const Week& week, const std::vector<StaffId>& people);

/// The same words in both languages: a name or a code.
[[nodiscard]] Message same(const std::string& words);

}  // namespace slimfit::check
