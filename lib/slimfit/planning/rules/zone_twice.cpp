#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

void zone_twice(Draft& draft) {
    draft.instance.prices.zone_clash = draft.prices.of("zone-twice");
}

}  // namespace slimfit::planning::rules
