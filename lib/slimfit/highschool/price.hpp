#pragma once

#include "slimfit/highschool/ids.hpp"
#include "slimfit/timetable/price.hpp"
#include "slimfit/xhstt/constraint.hpp"

#include <algorithm>
#include <cstdint>

namespace slimfit::highschool {

using timetable::Score;

/// What a deviation costs: by which constraint, hard or soft, how much and how it grows.
struct Price {
    ConstraintId constraint;
    std::int32_t weight{};
    xhstt::CostFunction function{};
    bool hard{};

    friend bool operator==(const Price&, const Price&) = default;
};

/// No point costs more, so that no sum overflows. No school comes near it.
inline constexpr std::int64_t dearest_point = 1'000'000'000'000;

/// The cost of a deviation above 0 at a price.
[[nodiscard]] constexpr Score cost(const Price& price, std::int64_t deviation) {
    // Its square is the dearest there is.
    constexpr std::int64_t far{1'000'000};
    auto units = deviation;
    if (price.function == xhstt::CostFunction::quadratic)
        units = std::min(deviation, far) * std::min(deviation, far);
    else if (price.function == xhstt::CostFunction::step)
        units = 1;
    const auto amount = std::min(price.weight * units, dearest_point);
    return price.hard ? Score{amount, 0} : Score{0, amount};
}

}  // namespace slimfit::highschool
