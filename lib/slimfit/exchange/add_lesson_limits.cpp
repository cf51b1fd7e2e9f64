#include "slimfit/exchange/alike.hpp"
#include "slimfit/exchange/making.hpp"

namespace slimfit::exchange {

/// The workload of an event is its length where it is a lesson, and nothing elsewhere.
void add_lesson_limits(Making& making) {
    Alike<int, xhstt::ResourceId> alike;
    for (const auto& limit : making.problem().lesson_limits)
        alike.add(limit.price, limit.ticks_at_most, resource_of(limit.person));
    alike.for_each([&](const timetable::Price& price, int at_most, const auto& people) {
        making.add(
            price, xhstt::CostFunction::linear, xhstt::LimitWorkload{{{}, people}, {0, at_most}}
        );
    });
}

}  // namespace slimfit::exchange
