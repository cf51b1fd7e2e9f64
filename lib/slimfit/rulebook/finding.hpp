#pragma once

#include "slimfit/calendar/clock.hpp"
#include "slimfit/calendar/date.hpp"
#include "slimfit/rulebook/rule.hpp"

#include <optional>
#include <string>
#include <vector>

namespace slimfit::rulebook {

/// One place where a rule does not hold (hard) or could be better (soft).
struct Finding {
    const Rule* rule{};   ///< never null
    Hardness hardness{};  ///< as this school and week have it
    std::optional<calendar::Date> date;
    std::optional<calendar::TimeSpan> time;
    std::vector<std::string> staff;     ///< local ids of the people concerned
    std::vector<std::string> sessions;  ///< codes of the sessions concerned
    std::int64_t measured{};            ///< in the rule's own unit, see its sentence
    std::int64_t allowed{};
    std::int64_t cost{1};  ///< hard: how many times or minutes or heads; soft: weight included
    Facts facts;           ///< for the sentence of the rule

    [[nodiscard]] Message sentence() const { return filled(rule->finding, facts); }
};

}  // namespace slimfit::rulebook
