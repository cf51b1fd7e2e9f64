#include "slimfit/exchange/held_or_not.hpp"

#include <algorithm>

namespace slimfit::exchange {

using planning::DemandKind;

bool needs_leader_to_be_held(const planning::Draft& draft, std::size_t event) {
    const auto kind = draft.demands[event].kind;
    return kind == DemandKind::offer || kind == DemandKind::coach_slot;
}

bool may_be_left_out(const planning::Draft& draft, std::size_t event) {
    return !draft.instance.events[event].unplaced.hard;
}

timetable::Price price_without_time(const planning::Draft& draft, std::size_t event) {
    auto price = draft.instance.events[event].unplaced;
    if (needs_leader_to_be_held(draft, event))
        price.each -= price.each / 2;
    return price;
}

timetable::Price price_without_leader(const planning::Draft& draft, std::size_t event) {
    auto price = draft.instance.events[event].unplaced;
    price.each /= 2;
    return price;
}

}  // namespace slimfit::exchange
