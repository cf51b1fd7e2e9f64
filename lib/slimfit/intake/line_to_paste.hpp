#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace slimfit::intake {

using Attributes = std::vector<std::pair<std::string_view, std::string>>;

/// An element of the school file as a person may paste it: <role-word word="LRK" role="teacher"/>
[[nodiscard]] std::string line_to_paste(std::string_view element, const Attributes& attributes);

}  // namespace slimfit::intake
