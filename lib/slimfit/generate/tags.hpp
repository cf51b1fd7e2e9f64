#pragma once

#include "slimfit/generate/random.hpp"
#include "slimfit/school/school.hpp"

namespace slimfit::generate {

/// Planning tags that the bundled offers look for.
namespace tag {
inline constexpr const char* gifted = "plusklas";
inline constexpr const char* language_class = "taalklas";
inline constexpr const char* more_arithmetic = "verlengd-rekenen";
inline constexpr const char* social_skills = "sova";
inline constexpr const char* small_circle = "kleine-kring";
}  // namespace tag

/// Gives some pupils of a unit with rounds their tags by level, and has a pair that is better
/// apart. Those with a tag stand close in level, so that a pull-out meets few level groups.
void set_tags(school::School& school, school::UnitId unit, Random& random);

/// Gives some pupils of group 2 the tag of the small circle.
void set_tags_of_lower_unit(school::School& school, school::UnitId unit, Random& random);

}  // namespace slimfit::generate
