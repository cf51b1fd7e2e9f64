#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

void zone_closed(Draft& draft) {
    draft.instance.prices.zone_closed = draft.prices.of("zone-closed");
}

}  // namespace slimfit::planning::rules
