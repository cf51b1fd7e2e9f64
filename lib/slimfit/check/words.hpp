#pragma once

#include "slimfit/check/week.hpp"

namespace slimfit::check {

/// "Instructie BB-rekenen-1", "Les in de basisgroep Taal MB2", "Unitoverleg".
[[nodiscard]] Message name_of(const Week& week, const Session& session);

/// Adds the subject to the name of a session kind, where that does not say it already: "Gym" and
/// "Taalklas" do.
void add_subject(
    const Week& week, school::SessionKindId kind, school::SubjectId subject, Message& name
);

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
