#include "slimfit/exchange/making.hpp"

#include "slimfit/rulebook/rule.hpp"

#include <algorithm>

namespace slimfit::exchange {

bool SharedPupils::take_part_in(const timetable::Event& event) const {
    const auto is_ours = [&](timetable::GroupId group) {
        return std::ranges::find(groups, group) != groups.end();
    };
    return (event.clash_class == classes.first || event.clash_class == classes.second) &&
           std::ranges::any_of(event.groups, is_ours);
}

xhstt::RoleId Making::role(const std::string& name) {
    const auto next = static_cast<std::uint32_t>(instance.roles.size());
    const auto [found, is_new] = roles.try_emplace(name, next);
    if (is_new)
        instance.roles.push_back({name});
    return found->second;
}

void Making::add(
    const timetable::Price& price, xhstt::CostFunction function, const xhstt::Rule& rule
) {
    const auto& said = rulebook::all_rules()[price.tag];
    for (auto left = price.each; left > 0; left -= xhstt::heaviest_weight) {
        const auto number = ++constraints_of_[price.tag];
        instance.constraints.push_back(
            {.code = std::string{said.id} + '.' + std::to_string(number),
             .name = std::string{said.title.english},
             .required = price.hard,
             .weight = static_cast<int>(std::min<std::int64_t>(left, xhstt::heaviest_weight)),
             .cost_function = function,
             .rule = rule}
        );
    }
}

}  // namespace slimfit::exchange
