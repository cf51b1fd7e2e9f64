#include "slimfit/workload/fairness.hpp"

#include <algorithm>

namespace slimfit::workload {

namespace {

constexpr int full_contract = 10'000;

/// In which the rule fair-load counts: two screens with a different share would both be doubted.
constexpr Minutes step{5};

int percent_of(Minutes part, Minutes whole) {
    if (whole <= Minutes{0})
        return 0;
    const auto doubled = 200 * part.count();
    const auto half = part.count() < 0 ? -whole.count() : whole.count();
    return static_cast<int>((doubled + half) / (2 * whole.count()));
}

}  // namespace

std::vector<FairShare> fair_shares(const std::vector<PersonalLoad>& people) {
    Minutes load_of_all{0};
    std::int64_t part_of_all = 0;
    for (const auto& person : people) {
        load_of_all += person.load;
        part_of_all += person.part;
    }
    std::vector<FairShare> shares;
    shares.reserve(people.size());
    for (const auto& person : people) {
        const Minutes exact{load_of_all.count() * person.part / part_of_all};
        const auto target = exact - exact % step;
        const auto deviation = person.load - target;
        shares.push_back({target, deviation, percent_of(deviation, target)});
    }
    return shares;
}

Fairness fairness_of(const std::vector<PersonalLoad>& people) {
    if (people.empty())
        return {};
    Fairness fairness{.people = static_cast<int>(people.size()), .lowest = Minutes::max()};
    std::int64_t sum = 0;
    std::int64_t sum_of_squares = 0;
    for (const auto& person : people) {
        const auto load = person.load.count() * full_contract / person.part;
        fairness.lowest = std::min(fairness.lowest, Minutes{load});
        fairness.highest = std::max(fairness.highest, Minutes{load});
        sum += load;
        sum_of_squares += load * load;
    }
    const auto evenness =
        sum_of_squares == 0 ? 1000 : sum * sum * 1000 / (fairness.people * sum_of_squares);
    fairness.jain_per_mille = static_cast<int>(evenness);
    return fairness;
}

}  // namespace slimfit::workload
