#pragma once

#include "slimfit/core/text.hpp"

#include <filesystem>
#include <optional>
#include <string_view>

// A school file that is written anew has no comments any more: who put them there is told.

namespace slimfit::cli {

/// In a preview: how many will go, and the file that keeps them. Nothing when there are none.
[[nodiscard]] std::optional<Message>
comments_that_will_go(std::string_view old_text, const std::filesystem::path& kept_in);

/// The same once it is done.
[[nodiscard]] std::optional<Message>
comments_that_went(std::string_view old_text, const std::filesystem::path& kept_in);

}  // namespace slimfit::cli
