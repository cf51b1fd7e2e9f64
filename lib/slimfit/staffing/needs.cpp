#include "slimfit/staffing/needs.hpp"

#include <algorithm>

namespace slimfit::staffing {

bool is_free(const NeedTable& table, ProviderRow provider, timetable::TickRange ticks) {
    auto from = ticks.first;
    for (const auto free : table.free[provider])
        if (free.first <= from && from < free.last)
            from = free.last;  // where a stretch touches the next one, that goes on
    return from >= ticks.last;
}

void put_in_order(std::vector<ProviderRow>& providers) {
    std::ranges::sort(providers);
    const auto twice = std::ranges::unique(providers);
    providers.erase(twice.begin(), twice.end());
}

}  // namespace slimfit::staffing
