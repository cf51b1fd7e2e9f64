#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace slimfit::generate {

/// What a unit is by the age of its pupils.
enum class Stage : std::uint8_t { lower, middle, upper };

/// A unit with pupils of groups 1-2 is a lower one: circle and play instead of rounds. Groups 3-4
/// that share it have their lessons in the base group.
[[nodiscard]] Stage stage_of(const std::vector<int>& year_groups);

/// OB, MB, BB.
[[nodiscard]] std::string_view code_of(Stage stage);

/// Onderbouw, Middenbouw, Bovenbouw.
[[nodiscard]] std::string_view name_of(Stage stage);

/// Groups 1-2 play and have no level groups.
inline constexpr int first_year_group_with_levels = 3;

}  // namespace slimfit::generate
