#pragma once

#include "slimfit/core/text.hpp"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace slimfit::cli {

/// "nl" or "en", and nothing else.
[[nodiscard]] std::optional<Language> language_named(std::string_view name);

/// The language that somebody asked for with --lang, else that of the locale, else Dutch. Looked
/// for before anything is parsed, because help and complaints are in that language too.
/// `variable` gives an environment variable, empty when it is not set.
[[nodiscard]] Language choose_language(
    std::span<const std::string> arguments, const std::function<std::string(const char*)>& variable
);

}  // namespace slimfit::cli
