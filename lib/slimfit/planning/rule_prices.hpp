#pragma once

#include "slimfit/rulebook/rule.hpp"
#include "slimfit/school/settings.hpp"
#include "slimfit/timetable/price.hpp"

#include <string_view>
#include <vector>

namespace slimfit::planning {

/// What a deviation from each rule costs in this school. The tag of a price is the row of its rule
/// in the rulebook.
///
/// A hard rule costs by who speaks: law weighs more than the CAO, the CAO more than the school, so
/// that the best partial week of an impossible school leaves a session open before it takes away a
/// break. A school agreement with a weight in the school file is soft.
class RulePrices {
public:
    explicit RulePrices(const school::Settings& settings);

    /// Throws ContractViolation when there is no such rule.
    [[nodiscard]] timetable::Price of(std::string_view rule) const;

private:
    std::vector<timetable::Price> prices_;
};

}  // namespace slimfit::planning
