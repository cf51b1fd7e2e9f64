#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

void responsible_limit(Draft& draft) {
    draft.instance.prices.watched_too_many = draft.prices.of("responsible-limit");
    draft.instance.prices.watched_at_most = draft.school.settings.watched_at_most;
}

}  // namespace slimfit::planning::rules
