#pragma once

#include "slimfit/roster/roster.hpp"
#include "slimfit/school/school.hpp"

#include <optional>
#include <string_view>
#include <variant>

namespace slimfit::show {

struct WholeSchool {};

struct OfUnit {
    school::UnitId unit;
};

struct OfStaff {
    school::StaffId staff;
};

struct OfGroup {
    roster::RosterGroupId group;
};

struct OfZone {
    school::ZoneId zone;
};

/// Through whose eyes a week is shown.
using View = std::variant<WholeSchool, OfUnit, OfStaff, OfGroup, OfZone>;

/// The unit that a view is of, or of which its group is.
[[nodiscard]] std::optional<school::UnitId> unit_of(const View& view, const roster::Roster& roster);

// By what people type: a code, or else a name, in capitals or not. Nothing when there is no such
// thing.

[[nodiscard]] std::optional<school::UnitId>
unit_called(const school::School& school, std::string_view text);

/// A subject by its Dutch or its English name.
[[nodiscard]] std::optional<school::SubjectId>
subject_called(const school::School& school, std::string_view text);

// Views in the same way.

[[nodiscard]] std::optional<View> view_of_unit(const school::School& school, std::string_view text);
[[nodiscard]] std::optional<View>
view_of_staff(const school::School& school, std::string_view text);
[[nodiscard]] std::optional<View> view_of_zone(const school::School& school, std::string_view text);

/// A base group by its name too, a level or pull-out group by its code.
[[nodiscard]] std::optional<View>
view_of_group(const school::School& school, const roster::Roster& roster, std::string_view text);

}  // namespace slimfit::show
