#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

void zone_capacity(Draft& draft) {
    draft.instance.prices.zone_capacity = draft.prices.of("zone-capacity");
}

}  // namespace slimfit::planning::rules
