#include "slimfit/intake/group_names.hpp"

#include "slimfit/intake/comma_list.hpp"
#include "slimfit/intake/plain_text.hpp"

#include <algorithm>
#include <span>
#include <string_view>

namespace slimfit::intake {

namespace {

/// To the letter: "3,4" are two groups, not one that is called "3/4".
bool is_exact_name(std::string_view name, const std::vector<Delivery>& deliveries) {
    return std::ranges::any_of(deliveries, [&](const Delivery& delivery) {
        return std::ranges::any_of(delivery.groups, [&](const DeliveredGroup& group) {
            return group.name == kept_name(name);
        });
    });
}

}  // namespace

std::vector<std::string>
group_names_in(const std::string& list, const std::vector<Delivery>& deliveries) {
    const auto parts = parts_of_list(list);
    const auto is_name = [&](const std::string& name) { return is_exact_name(name, deliveries); };
    std::vector<std::string> names;
    for (std::span<const std::string> rest{parts}; !rest.empty();) {
        const auto count = parts_of_longest_word(rest, is_name);
        if (auto name = kept_name(joined(rest.first(count))); !name.empty())
            names.push_back(std::move(name));
        rest = rest.subspan(count);
    }
    return names;
}

bool is_delivered_group(const std::string& name, const std::vector<Delivery>& deliveries) {
    return std::ranges::any_of(deliveries, [&](const Delivery& delivery) {
        return std::ranges::any_of(delivery.groups, [&](const DeliveredGroup& group) {
            return compared(group.name) == compared(name);
        });
    });
}

}  // namespace slimfit::intake
