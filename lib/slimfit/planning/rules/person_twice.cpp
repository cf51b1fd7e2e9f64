#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

void person_twice(Draft& draft) {
    draft.instance.prices.person_clash = draft.prices.of("person-twice");
}

}  // namespace slimfit::planning::rules
