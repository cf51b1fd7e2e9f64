#pragma once

#include "slimfit/core/text.hpp"
#include "slimfit/rulebook/rule.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace slimfit::exchange {

/// How much of a rule XHSTT can say.
enum class Said : std::uint8_t {
    fully,               ///< constraints cost what the rule does
    by_another_measure,  ///< they cost whenever the rule does, and another amount
    in_part,             ///< what breaks it may cost nothing here
    not_at_all
};

struct RuleInXhstt {
    std::string_view rule;
    Said said{};
    std::optional<Text> why;  ///< of all but what is said fully
};

/// One for every rule of the rulebook, in its order.
[[nodiscard]] std::span<const RuleInXhstt> rules_in_xhstt();

}  // namespace slimfit::exchange
