#include "slimfit/solver/division.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

namespace slimfit::solver {
namespace {

std::vector<std::size_t> in_any_order(std::size_t rows, Random& random) {
    auto order = std::vector<std::size_t>(rows);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (auto left = rows; left > 1; --left)
        std::swap(order[left - 1], order[random.below(left)]);
    return order;
}

constexpr auto nobody = std::numeric_limits<std::size_t>::max();

}  // namespace

Division::Division(const Districts& districts, std::size_t days)
    : days_{days},
      owners_(districts.count * days),
      district_of_person_(districts.of_person.size()),
      district_of_zone_(districts.of_zone.size()) {}

/// One of the districts that somebody owns, if there is one.
void Division::draw_shared(const Districts& districts, Random& random) {
    const auto draw = [&](const std::vector<Districts::Row>& among) {
        auto owned = std::vector<Districts::Row>{};
        for (const auto district : among)
            if (owner(district, 0) != nobody)
                owned.push_back(district);
        const auto& from = owned.empty() ? among : owned;
        return from.empty() ? Districts::Row{0} : from[random.below(from.size())];
    };
    std::ranges::transform(districts.of_person, district_of_person_.begin(), draw);
    std::ranges::transform(districts.of_zone, district_of_zone_.begin(), draw);
}

Division Division::whole(const Districts& districts, std::size_t days) {
    return {districts, days};
}

Division Division::of_some(
    const Districts& districts,
    std::size_t days,
    const std::vector<bool>& chosen_districts,
    Random& random
) {
    auto division = Division{districts, days};
    for (std::size_t district = 0; district < districts.count; ++district)
        for (std::size_t day = 0; day < days && !chosen_districts[district]; ++day)
            division.owners_[district * days + day] = nobody;
    division.draw_shared(districts, random);
    return division;
}

Division Division::by_days(
    const Districts& districts, std::size_t days, std::size_t streams, Random& random
) {
    auto division = Division{districts, days};
    const auto order = in_any_order(days, random);
    for (std::size_t place = 0; place < days; ++place)
        for (std::size_t district = 0; district < districts.count; ++district)
            division.owners_[district * days + order[place]] = place % streams;
    return division;
}

Division Division::by_districts(
    const Districts& districts, std::size_t days, std::size_t streams, Random& random
) {
    auto division = Division{districts, days};
    const auto order = in_any_order(districts.count, random);
    for (std::size_t place = 0; place < districts.count; ++place) {
        // Streams place, place + districts, ... share this district.
        const auto first = place % streams;
        const auto sharing =
            first < districts.count ? (streams - first - 1) / districts.count + 1 : 1;
        const auto order_of_days = in_any_order(days, random);
        for (std::size_t day = 0; day < days; ++day)
            division.owners_[order[place] * days + order_of_days[day]] =
                first + day % sharing * districts.count;
    }
    division.draw_shared(districts, random);
    return division;
}

}  // namespace slimfit::solver
