#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace slimfit::intake {

/// Two names are likened up to here.
inline constexpr std::size_t too_far = 3;

/// How many letters two names are apart, both without_accents(); nothing when they are not alike.
/// Of a short name two other letters leave nothing: X is not like Dex. Where one may be a part of
/// the other, that is as good as two letters.
[[nodiscard]] std::optional<std::size_t>
names_apart(const std::string& one, const std::string& other, bool may_be_part);

}  // namespace slimfit::intake
