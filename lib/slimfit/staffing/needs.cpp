#include "slimfit/staffing/needs.hpp"

#include <algorithm>

namespace slimfit::staffing {

bool is_free(const NeedTable& table, ProviderRow provider, timetable::TickRange ticks) {
    return std::ranges::any_of(table.free[provider], [ticks](timetable::TickRange free) {
        return free.contains(ticks);
    });
}

}  // namespace slimfit::staffing
