#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

void working_time(Draft& draft) {
    draft.instance.prices.person_unavailable = draft.prices.of("working-time");
}

}  // namespace slimfit::planning::rules
