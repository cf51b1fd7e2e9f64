#pragma once

#include "slimfit/intake/take_in.hpp"

#include <optional>
#include <string>

namespace slimfit::intake {

/// What the steps of taking in share.
struct TakingIn {
    school::School& school;
    const TakeInOptions& options;
    Changes& changes;
};

// One step per topic, each in a file of its own.

/// `groups`: the base group of each group of the file, as base_groups_of finds them.
void take_in_pupils(
    const Delivery& delivery,
    const std::vector<std::optional<school::BaseGroupId>>& groups,
    TakingIn& work
);
void take_in_staff(
    const Delivery& delivery,
    const std::vector<std::optional<school::BaseGroupId>>& groups,
    TakingIn& work
);
void take_in_measurements(const Delivery& delivery, TakingIn& work);
void take_in_holidays(const Delivery& delivery, TakingIn& work);

// What several topics share.

/// The base group of each group of a file; nothing for composed and unknown ones. Groups for which
/// the unit leader named a unit are made.
[[nodiscard]] std::vector<std::optional<school::BaseGroupId>>
base_groups_of(const Delivery& delivery, TakingIn& work);

/// The unit with that code or name.
[[nodiscard]] std::optional<school::UnitId>
unit_named(const school::School& school, const std::string& name);

/// The names by which people of a file are shown: the given name, with an initial where two have
/// the same.
[[nodiscard]] std::vector<std::string> shown_names(const std::vector<PersonName>& names);

/// A code that nobody has: the letter and the next number.
[[nodiscard]] std::string next_code(const school::School& school, char letter);

/// Adds what is known of a person now. Whether that was anything new.
bool merge_marks(const school::Marks& found, school::Marks& marks);

void add_change(
    TakingIn& work,
    ChangeKind kind,
    std::string who,
    std::string name,
    const Text& what,
    const Facts& facts,
    std::string where = {}
);

/// "file:line"
[[nodiscard]] std::string place_in(const Delivery& delivery, int line);

}  // namespace slimfit::intake
