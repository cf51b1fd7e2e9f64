#pragma once

#include "slimfit/school/school.hpp"

#include <vector>

// Rows of the tables of the whole week's school, for the files that fill them.
namespace slimfit::support::row {

inline constexpr school::UnitId unit{0};
inline constexpr school::BaseGroupId group_a{0};
inline constexpr school::BaseGroupId group_b{1};
inline constexpr school::SubjectId rekenen{0};
inline constexpr school::SubjectId gymnastics{1};
inline constexpr school::ZoneId room_a{0};
inline constexpr school::ZoneId room_b{1};
inline constexpr school::ZoneId small_room{2};
inline constexpr school::ZoneId square{3};
inline constexpr school::ZoneId plus_room{4};
inline constexpr school::ZoneId hall{5};
inline constexpr school::ZoneId playground{6};
inline constexpr school::StaffId anna{0};
inline constexpr school::StaffId bert{1};

}  // namespace slimfit::support::row

namespace slimfit::support::kind {

inline constexpr school::SessionKindId opening{0};
inline constexpr school::SessionKindId instruction{1};
inline constexpr school::SessionKindId extended{2};
inline constexpr school::SessionKindId square_work{3};
inline constexpr school::SessionKindId theme{4};
inline constexpr school::SessionKindId gym{5};
inline constexpr school::SessionKindId pull_out{6};
inline constexpr school::SessionKindId eating{7};
inline constexpr school::SessionKindId playing{8};
inline constexpr school::SessionKindId talks{9};
inline constexpr school::SessionKindId meeting{10};

}  // namespace slimfit::support::kind

namespace slimfit::support {

/// The kinds of session, in the order of the rows above.
[[nodiscard]] std::vector<school::SessionKind> whole_week_kinds();

}  // namespace slimfit::support
