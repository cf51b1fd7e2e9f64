#include "slimfit/generate/plan.hpp"

namespace slimfit::generate {

int UnitPlan::pupils() const {
    int sum = 0;
    for (const auto& year : years)
        sum += year.pupils;
    return sum;
}

}  // namespace slimfit::generate
