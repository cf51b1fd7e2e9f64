#include "slimfit/intake/group_names.hpp"

#include "slimfit/intake/plain_text.hpp"

#include <algorithm>
#include <span>
#include <sstream>

namespace slimfit::intake {

namespace {

std::vector<std::string> parts_of(const std::string& list) {
    std::istringstream stream{list};
    std::vector<std::string> parts;
    for (std::string part; std::getline(stream, part, ',');)
        if (!part.empty())
            parts.push_back(part);
    return parts;
}

std::string joined(std::span<const std::string> parts) {
    std::string list;
    for (const auto& part : parts)
        list += (list.empty() ? "" : ",") + part;
    return list;
}

/// How many parts together are the longest name of a group; 1 when none are.
std::size_t
longest_name(std::span<const std::string> parts, const std::vector<Delivery>& deliveries) {
    auto count = parts.size();
    while (count > 1 && !is_delivered_group(joined(parts.first(count)), deliveries))
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
        names.push_back(joined(rest.first(count)));
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
