#include "slimfit/intake/group_names.hpp"

#include "slimfit/intake/plain_text.hpp"

#include <algorithm>
#include <span>
#include <sstream>
#include <string_view>

namespace slimfit::intake {

namespace {

/// What stands between the commas, be it nothing.
std::vector<std::string> parts_of(const std::string& list) {
    std::istringstream stream{list};
    std::vector<std::string> parts;
    for (std::string part; std::getline(stream, part, ',');)
        parts.push_back(part);
    return parts;
}

std::string joined(std::span<const std::string> parts) {
    auto list = parts.front();
    for (const auto& part : parts.subspan(1))
        list += ',' + part;
    return list;
}

/// To the letter: "3,4" are two groups, not one that is called "3/4".
bool is_exact_name(std::string_view name, const std::vector<Delivery>& deliveries) {
    return std::ranges::any_of(deliveries, [&](const Delivery& delivery) {
        return std::ranges::any_of(delivery.groups, [&](const DeliveredGroup& group) {
            return group.name == kept_name(name);
        });
    });
}

/// How many parts together are the longest name of a group; 1 when none are.
std::size_t
longest_name(std::span<const std::string> parts, const std::vector<Delivery>& deliveries) {
    auto count = parts.size();
    while (count > 1 && !is_exact_name(joined(parts.first(count)), deliveries))
        --count;
    return count;
}

}  // namespace

std::vector<std::string>
group_names_in(const std::string& list, const std::vector<Delivery>& deliveries) {
    const auto parts = parts_of(list);
    std::vector<std::string> names;
    for (std::span<const std::string> rest{parts}; !rest.empty();) {
        const auto count = longest_name(rest, deliveries);
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
