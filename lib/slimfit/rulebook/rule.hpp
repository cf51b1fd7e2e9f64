#pragma once

#include "slimfit/core/text.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace slimfit::rulebook {

/// Who speaks through a rule. Decides who may set it aside: nobody a law; for the CAO only the
/// person concerned; the school its own agreements and wishes.
enum class Origin : std::uint8_t { law, cao, school, wish };

enum class Hardness : std::uint8_t { hard, soft };

/// What happens to a hard rule in a week that has fewer school days than usual.
enum class ShortWeek : std::uint8_t { unchanged, scaled };

/// One rule in words. What it costs is judged elsewhere; this is what a person reads.
struct Rule {
    std::string_view id;  ///< lower-case words joined by hyphens; stable, used in files
    Hardness hardness;    ///< of a full week, unless the school file gives a weight
    Origin origin;
    std::string_view source;  ///< article of law or CAO; empty: the origin says it all
    ShortWeek short_week;
    std::int64_t weight;  ///< default weight when soft; 1 for a hard rule
    Text title;
    /// What a finding says; its places are among {who} {what} {group} {zone} {when} {measured}
    /// {allowed}.
    Text finding;
};

/// Every rule there is, hard ones first; the order is fixed and used in reports.
[[nodiscard]] std::span<const Rule> all_rules();

/// Row of a rule in all_rules().
using RuleIndex = std::size_t;

/// The rule with that id, or null.
[[nodiscard]] const Rule* find_rule(std::string_view id);

/// The rule with that id. Throws ContractViolation when there is none.
[[nodiscard]] const Rule& rule(std::string_view id);

/// Row of a rule of all_rules().
[[nodiscard]] RuleIndex index_of(const Rule& rule);

[[nodiscard]] const Text& name_of(Origin origin);

}  // namespace slimfit::rulebook
