#include "slimfit/staffing/needs.hpp"

namespace slimfit::staffing {

bool is_free(const NeedTable& table, ProviderRow provider, timetable::TickRange ticks) {
    auto from = ticks.first;
    for (const auto free : table.free[provider])
        if (free.first <= from && from < free.last)
            from = free.last;  // where a stretch touches the next one, that goes on
    return from >= ticks.last;
}

}  // namespace slimfit::staffing
