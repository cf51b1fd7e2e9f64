#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

void pupil_twice(Draft& draft) {
    draft.instance.prices.group_clash = draft.prices.of("pupil-twice");
}

}  // namespace slimfit::planning::rules
