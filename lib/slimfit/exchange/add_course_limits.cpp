#include "slimfit/exchange/alike.hpp"
#include "slimfit/exchange/making.hpp"
#include "slimfit/exchange/role_names.hpp"

#include <algorithm>
#include <variant>

namespace slimfit::exchange {

namespace {

using timetable::Price;
using xhstt::CostFunction;
using CoursesAlike = Alike<std::monostate, xhstt::EventGroupId>;

template <class PriceOf>
CoursesAlike courses_by(const Making& making, PriceOf price_of) {
    CoursesAlike alike;
    for (std::size_t row = 0; row < making.courses.size(); ++row)
        if (const auto& price = price_of(making.problem().courses[row]))
            alike.add(*price, {}, making.courses[row]);
    return alike;
}

void add_spread(
    Making& making, const CoursesAlike& alike, const std::vector<xhstt::TimeGroupId>& time_groups
) {
    std::vector<xhstt::LimitedTimeGroup> at_most_once;
    for (const auto group : time_groups)
        at_most_once.push_back({group, {0, 1}});
    alike.for_each([&](const Price& price, std::monostate, const auto& courses) {
        making.add(price, CostFunction::linear, xhstt::SpreadEvents{{courses}, at_most_once});
    });
}

/// All sessions of a course have the same places.
void add_same_leader(Making& making) {
    const auto alike = courses_by(
        making, [](const timetable::Course& course) -> const auto& { return course.leaders; }
    );
    alike.for_each([&](const Price& price, std::monostate, const auto& courses) {
        making.add(
            price,
            CostFunction::linear,
            xhstt::AvoidSplitAssignments{{courses}, making.role("Leader")}
        );
    });
}

}  // namespace

void add_course_limits(Making& making) {
    add_same_leader(making);
    add_spread(
        making,
        courses_by(
            making, [](const auto& course) -> const auto& { return course.same_day; }
        ),
        making.days
    );
    add_spread(
        making,
        courses_by(
            making, [](const auto& course) -> const auto& { return course.adjacent_days; }
        ),
        making.day_pairs
    );
}

}  // namespace slimfit::exchange
